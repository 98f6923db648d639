/** Values as they are written: texts, numbers, parameters, lists of these. */
import type { Tree } from "./parse-tree.ts";
import type { Value } from "./statement-shape.ts";
import { Declined, isToken, readName } from "./tree-reading.ts";

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };

/** Null for what is no value. @throws Declined */
export function readValue(tree: Tree): Value | null {
  if (tree.name === "parameter" && tree.children.length > 0)
    return { kind: "parameter", name: readName(tree.children[1]) };
  if (tree.name === "numberLiteral" && tree.children.length === 2)
    return { kind: "number", text: tree.children.map(({ name }) => name).join("") };
  if (tree.name === "listLiteral" && tree.children.length > 0) return readList(tree);
  if (tree.children.length > 0) return null;
  const text = readText(tree.name);
  if (text !== null) return { kind: "text", text };
  if (/^\d+(\.\d+)?$/.test(tree.name)) return { kind: "number", text: tree.name };
  if (isToken(tree, "TRUE") || isToken(tree, "FALSE"))
    return { kind: "boolean", is: isToken(tree, "TRUE") };
  return null;
}

function readList(tree: Tree): Value {
  const inner = tree.children.slice(1, -1).filter((child) => !isToken(child, ","));
  const items = inner.map((child) => {
    const value = readValue(child);
    if (value === null || value.kind === "list") throw new Declined(tree);
    return value;
  });
  if (items.length === 0) throw new Declined(tree);
  return { kind: "list", items };
}

function readText(token: string): string | null {
  const [quote] = token;
  if ((quote !== "'" && quote !== '"') || !token.endsWith(quote)) return null;
  // Inside a string `\u0041` is a letter; anything rarer is declined by reading as itself.
  return token
    .slice(1, -1)
    .replace(/\\u([\da-f]{4})|\\([^])/gi, (_all, code: string | undefined, char: string) =>
      code === undefined ? (ESCAPES[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16)),
    );
}
