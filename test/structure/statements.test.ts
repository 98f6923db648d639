/** A person's text reaches an engine through the gate and nowhere else: every place that hands a statement to a store is looked at. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Of the closed list of files in `queries/`, by name or from the libraries that read it. */
const LIBRARY_STATEMENT = /^(appStatement\(.*\)|(question|lens)\.statement)$/s;
/** They speak to an engine; each has its own statements, and those of `gate/` run a person's. */
const RAW_CALLS = new Set([
  "executeCypher",
  "executeQuery",
  "executeRead",
  "executeWrite",
  "execute",
  "executeStream",
]);

interface Call {
  readonly file: string;
  /** `store.query`, `gate.run` */
  readonly callee: string;
  readonly first: string;
}

const SKIPPED = /[.](test|bench|contract)[.]ts$|^scripts[/]bench[/]|^web[/]client[/]/;
const files = ["graph", "ingest", "scripts", "web"].flatMap(filesIn);
const sources = new Map(files.map((file) => [file, nodesIn(sourceOf(file))]));
const calls = files.flatMap(callsIn);

function filesIn(folder: string): string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => /[.](ts|mjs)$/.test(file) && !SKIPPED.test(file))
    .toSorted();
}

function sourceOf(file: string): ts.SourceFile {
  const text = readFileSync(`${root}/${file}`, "utf8");
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function callsIn(file: string): Call[] {
  return (sources.get(file) ?? []).flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
    const callee = node.expression.getText().replaceAll(/\s+/g, "");
    return [{ file, callee, first: node.arguments[0]?.getText() ?? "" }];
  });
}

function nodesIn(node: ts.Node): ts.Node[] {
  const inside: ts.Node[] = [];
  node.forEachChild((child) => void inside.push(...nodesIn(child)));
  return [node, ...inside];
}

function filesCalling(test: (call: Call) => boolean): string[] {
  return [...new Set(calls.filter(test).map(({ file }) => file))];
}

function isRaw({ callee }: Call): boolean {
  return (
    RAW_CALLS.has(callee.split(".").at(-1) ?? "") || /(tx|session|transaction)\.run$/.test(callee)
  );
}

it("sees the whole server", () => {
  expect(files.length).toBeGreaterThan(150);
  expect(calls.filter(({ callee }) => callee.endsWith("store.query")).length).toBeGreaterThan(15);
});

it("gives a store only statements of the library", () => {
  const others = calls.filter(
    ({ callee, first }) => /store\??\.query$/i.test(callee) && !LIBRARY_STATEMENT.test(first),
  );
  expect(others).toEqual([]);
});

it("takes a store's `query` along under no other name", () => {
  const taken = [...sources.values()].flatMap((nodes) =>
    nodes.filter((node) => {
      if (ts.isElementAccessExpression(node))
        return (
          /store/i.test(node.expression.getText()) &&
          /query/.test(node.argumentExpression.getText())
        );
      return (
        ts.isPropertyAccessExpression(node) &&
        node.name.text === "query" &&
        /store/i.test(node.expression.getText()) &&
        !(ts.isCallExpression(node.parent) && node.parent.expression === node)
      );
    }),
  );
  expect(taken.map((node) => node.getText())).toEqual([]);
});

it("speaks to an engine only inside the stores, and with a person's words in two files", () => {
  expect(filesCalling(({ callee }) => callee.endsWith("gate.run"))).toContain(
    "web/server/stream-answer.ts",
  );
  const speaking = filesCalling(isRaw);
  expect(speaking.filter((file) => file.includes("/gate/"))).toEqual([
    "graph/store/embedded/gate/process/query-child.mjs",
    "graph/store/neo4j/gate/run-statement.ts",
  ]);
  expect(speaking.filter((file) => !file.startsWith("graph/store/"))).toEqual([]);
});

it("checks the text before any gate asks its engine", () => {
  for (const file of [
    "graph/store/embedded/gate/embedded-gate.ts",
    "graph/store/neo4j/gate/neo4j-gate.ts",
  ])
    expect(readFileSync(`${root}/${file}`, "utf8")).toMatch(/= prepareStatement\(request\)/);
});
