/** What is returned, compared and sorted by. */
import type { Tree } from "./parse-tree.ts";
import { readValue } from "./read-value.ts";
import { AGGREGATES, type Term } from "./statement-shape.ts";
import { Declined, isName, isToken, readName } from "./tree-reading.ts";

/** @throws Declined */
export function readTerm(tree: Tree): Term {
  const value = readValue(tree);
  if (value !== null) return value;
  if (isName(tree)) return { kind: "variable", name: readName(tree) };
  if (tree.name === "countStar") return { kind: "countRows" };
  if (tree.name === "expression2") return readProperty(tree);
  if (tree.name === "functionInvocation") return readFunction(tree);
  if (tree.name === "parenthesizedExpression" && tree.children[1] !== undefined)
    return readTerm(tree.children[1]);
  throw new Declined(tree);
}

function readProperty(tree: Tree): Term {
  const [variable, property, ...rest] = tree.children;
  if (property?.name !== "property" || rest.length > 0 || !isName(variable))
    throw new Declined(tree);
  return { kind: "property", variable: readName(variable), key: readName(property.children[1]) };
}

const OF_VARIABLE = { labels: "labels", type: "type", length: "length" } as const;

function readFunction(tree: Tree): Term {
  const [called, , ...inner] = tree.children;
  const name = called?.name === "functionName" ? "" : (called?.name.toLowerCase() ?? "");
  const args = inner.slice(0, -1);
  const isDistinct = isToken(args[0], "DISTINCT");
  const [of, ...others] = isDistinct ? args.slice(1) : args;
  if (of === undefined || others.length > 0) throw new Declined(tree);
  const aggregate = AGGREGATES.find((each) => each === name);
  if (aggregate !== undefined) {
    const term = readTerm(of);
    if (term.kind === "aggregate" || term.kind === "countRows") throw new Declined(tree);
    return { kind: "aggregate", name: aggregate, isDistinct, of: term };
  }
  const kind = OF_VARIABLE[name as keyof typeof OF_VARIABLE];
  if (kind === undefined || isDistinct || !isName(of)) throw new Declined(tree);
  return { kind, variable: readName(of) };
}

export function isAggregate({ kind }: Term): boolean {
  return kind === "aggregate" || kind === "countRows";
}
