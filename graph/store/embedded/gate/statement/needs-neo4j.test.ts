/** What this engine has not is refused at its place, with what to write instead; what is proposed there runs. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Asker, GATE_TEST_LIMITS } from "../../../../../test/contracts/gate-asking.ts";
import { smallWorld } from "../../../../../test/fixtures/small-world.ts";
import type { CypherGate } from "../../../../gate/cypher-gate.ts";
import { createEmbeddedStore } from "../../embedded-store.ts";
import { openDatabase } from "../../open-database.ts";
import { openEmbeddedGate } from "../embedded-gate.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-lacks-"));
const store = createEmbeddedStore(openDatabase(join(folder, "graph.grafeo")));
let gate: CypherGate;
const asker = new Asker(() => ({ gate }) as ReturnType<ConstructorParameters<typeof Asker>[0]>);

beforeAll(async () => {
  await store.prepare();
  await store.apply(smallWorld);
  gate = openEmbeddedGate({ store, limits: GATE_TEST_LIMITS });
});
afterAll(async () => {
  await gate.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const LACKS: readonly (readonly [statement: string, column: number, instead: string])[] = [
  ["RETURN [1, 2, 3][..-1] AS l", 18, "WITH [1, 2, 3] AS ids RETURN ids[0..size(ids) - 1] AS l"],
  ["RETURN [1, 2, 3][-2..] AS l", 20, "WITH [1, 2, 3] AS ids RETURN ids[-1] AS l"],
  [
    "MATCH (n:Right) RETURN collect(n.id)[0..1] AS l",
    37,
    "MATCH (n:Right) WITH collect(n.id) AS ids RETURN ids[..1] AS l",
  ],
  [
    "MATCH (a) WHERE size([(a)-->(b) | b]) > 1 RETURN a.id",
    22,
    "MATCH (a) WITH a, [(a)-->(b) | b.id] AS ids WHERE size(ids) > 1 RETURN a.id",
  ],
  [
    "MATCH (a) OPTIONAL CALL (a) { MATCH (a)-->(b) RETURN b } RETURN b",
    11,
    "MATCH (a) CALL (a) { OPTIONAL MATCH (a)-->(b) RETURN b } RETURN b",
  ],
  [
    "MATCH (a) WHERE EXISTS { (a)-->(:Right|Threat) } RETURN a",
    39,
    "MATCH (a) WHERE EXISTS { (a)-->(n) WHERE n:Right OR n:Threat } RETURN a",
  ],
  ["RETURN trim(BOTH 'x' FROM 'xax') AS t", 13, "RETURN replace('xax', 'x', '') AS t"],
  ["RETURN isEmpty([]) AS e", 8, "RETURN size([]) = 0 AS e"],
  ["RETURN toIntegerOrNull('a') AS e", 8, "RETURN toInteger('a') AS e"],
  [
    "MATCH (n) RETURN COLLECT { MATCH (n)-->(b) RETURN b.id } AS l",
    18,
    "MATCH (n) RETURN [(n)-->(b) | b.id] AS l",
  ],
];

describe("a statement that needs Neo4j", () => {
  it.each(LACKS)("%s", async (statement, column, instead) => {
    const { code, position } = await asker.refusalOf(statement);
    expect({ code, column: position?.column }).toEqual({ code: "CYPHER_UNSUPPORTED", column });
    await expect(asker.ask(instead)).resolves.toBeDefined();
  });

  it("is told of the parts of a date", async () => {
    const { code, message } = await asker.refusalOf("RETURN date('2022-03-04').year AS y");
    expect(code).toBe("CYPHER_UNSUPPORTED");
    expect(message).toContain("toInteger(left(toString(d), 4))");
    const { rows } = await asker.ask(
      "WITH date('2022-03-04') AS d RETURN toInteger(left(toString(d), 4))",
    );
    expect(rows).toEqual([[2022]]);
  });
});

it("names what is not there in its own words, not the engine's", async () => {
  const { code, message } = await asker.refusalOf("MATCH (n) RETURN n.id AS name, name");
  expect(code).toBe("CYPHER_SYNTAX");
  expect(message).toContain("There is no name here");
});

it("names properties that are chosen as Neo4j does", async () => {
  const { columns } = await asker.ask("MATCH (n:Right) RETURN n {.id}, n.id, COUNT { (n)--() }");
  expect(columns).toEqual(["n", "n.id", "COUNT { (n)--() }"]);
});

it.each([
  ["MATCH (a)-[r]->(b) WHERE r:GRANTS RETURN r", []],
  ["MATCH (a)-[r]->(b) WHERE r:GRANTS|GRNTS RETURN r", ["UNKNOWN_TYPE 35 GRNTS"]],
  ["MATCH (n:Right|!Threet) RETURN n", ["UNKNOWN_LABEL 17 Threet"]],
  ["MATCH (n) WHERE n:Right|Threet RETURN n", ["UNKNOWN_LABEL 25 Threet"]],
  ["RETURN reduce(s = 0, x IN [1] | s + x) AS s", []],
])("notices in %s: %j", async (statement, expected) => {
  const { summary } = await asker.ask(statement);
  const noticed = summary.notifications.map(
    ({ code, text, position }) => `${code} ${position?.column} ${/(\w+)\./.exec(text)?.[1] ?? ""}`,
  );
  expect(noticed).toEqual(expected);
});
