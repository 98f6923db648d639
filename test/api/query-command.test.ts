/** `npm run query`: through a running server, and through the gate of the store itself. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CypherGate, GateSummary } from "../../graph/gate/cypher-gate.ts";
import { openGate } from "../../graph/gate/open-gate.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { runIngest } from "../../ingest/run-ingest.ts";
import { createPrinter } from "../../scripts/query/create-printer.ts";
import { type QueryFormat, readQueryOptions } from "../../scripts/query/read-query-options.ts";
import { createApp } from "../../web/server/create-app.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const codebookFolder = fileURLToPath(new URL("../fixtures/tiny-codebook", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "atlas-query-"));
const environment = { ATLAS_DATA: join(folder, "data") };
const DONE: GateSummary = { truncatedBy: null, ms: 1, plan: null, notifications: [] };
let store: GraphStore;
let gate: CypherGate;
let app: FastifyInstance;
let address = "";

beforeAll(async () => {
  store = await openStore(environment);
  await runIngest(store, { codebookFolder });
  gate = await openGate(environment, store);
  app = await createApp({ store, gate: watched(gate), clientFolder: null });
  await app.listen({ host: "127.0.0.1", port: 0 });
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await gate.close();
  await app.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every statement that came to the server's gate, and how it ended. */
const ends: (string | null)[] = [];

function watched({ engine, run, close }: CypherGate): CypherGate {
  return {
    engine,
    close: close.bind(gate),
    async run(...asked) {
      const place = ends.push(null) - 1;
      try {
        const summary = await run.apply(gate, asked);
        ends[place] = "ok";
        return summary;
      } catch (error) {
        ends[place] = (error as { code: string }).code;
        throw error;
      }
    },
  };
}

function start(args: readonly string[], more: Record<string, string> = {}) {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/query.ts", ...args], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: "", ...more },
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (text: Buffer) => (said.out += String(text)));
  child.stderr.on("data", (text: Buffer) => (said.err += String(text)));
  const ended = once(child, "close").then(([code]) => ({ code: code as number, ...said }));
  return { child, ended };
}

function fileOf(statement: string): string {
  const path = join(folder, "statement.cypher");
  writeFileSync(path, statement);
  return path;
}

function print(
  format: QueryFormat,
  columns: string[],
  rows: Parameters<ReturnType<typeof createPrinter>["rows"]>[0],
) {
  let text = "";
  const printer = createPrinter(format, (more) => (text += more));
  printer.columns(columns);
  void printer.rows(rows);
  printer.end(DONE);
  return text;
}

it("asks the running server, with parameters, and gives CSV to programs", async () => {
  const path = fileOf(
    "MATCH (n:Entity {id: $id}) RETURN n.name AS name, '=1+1' AS formula, $n AS n",
  );
  const { ended } = start([
    path,
    "--server",
    address,
    "--format",
    "csv",
    "--param",
    "id=lighthouse-act",
    "--param",
    "n=9007199254740993",
  ]);
  expect(await ended).toEqual({
    code: 0,
    out: "name,formula,n\r\nLighthouse Act,'=1+1,9007199254740993\r\n",
    err: "",
  });
});

it("reads standard input, and says where a statement is refused", async () => {
  const { child, ended } = start(["-", "--server", address]);
  child.stdin.end("MATCH (n)\n  SET n.x = 1");
  const { code, out, err } = await ended;
  expect([code, out]).toEqual([1, ""]);
  expect(err).toMatch(/^Line 2, column 3: SET would change the graph/);
});

it("is cancelled by Ctrl-C, in the engine too", async () => {
  const slow =
    "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c WITH a, b, c WHERE a + b < c RETURN count(*) AS n";
  const { child, ended } = start([fileOf(slow), "--server", address]);
  await expect.poll(() => ends.at(-1)).toBeNull();
  child.kill("SIGINT");
  expect(await ended).toMatchObject({ code: 130, out: "", err: "Cancelled.\n" });
  await expect.poll(() => ends.at(-1)).toBe("CYPHER_CANCELLED");
});

it("asks the store itself where no server runs", async () => {
  const data = join(folder, "alone");
  const alone = await openStore({ ATLAS_DATA: data });
  await runIngest(alone, { codebookFolder });
  await alone.close();
  const path = fileOf("MATCH (n:Entity) RETURN n.id AS id ORDER BY id LIMIT 2");
  const { ended } = start([path, "--format", "json"], { ATLAS_DATA: data, PORT: "1" });
  const { code, out } = await ended;
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    columns: ["id"],
    rows: [["harbour-board"], ["lighthouse-act"]],
    truncatedBy: null,
  });
});

it("reads parameters as JSON where they are, and as texts where not", () => {
  const args = ["a=5", "b=eu", 'c=["x",1]', '$d="5"', "e=null", "f=9007199254740993", "g=a=b"];
  const { parameters } = readQueryOptions(["-", ...args.flatMap((text) => ["--param", text])]);
  const f = { $int: "9007199254740993" };
  expect(parameters).toEqual({ a: 5, b: "eu", c: ["x", 1], d: "5", e: null, f, g: "a=b" });
});

it.each([
  [[], "Give one file"],
  [["a", "b"], "Give one file"],
  [["-", "--format", "xml"], "There are table, json and csv"],
  [["-", "--limit", "0"], "whole number from 1"],
  [["-", "--param", "x"], "Write --param name=value"],
  [["-", "--explain", "--profile"], "not both"],
  [["-", "--nothing"], "--nothing"],
])("says what is wrong with the options %j", (argv, words) => {
  expect(() => readQueryOptions(argv)).toThrow(words);
});

it("draws a table in which no value can steer the terminal", () => {
  const node = { $node: { id: "eu", labels: ["Entity", "Actor"], properties: {} } };
  const relationship = {
    $relationship: { id: "r", type: "ADOPTED", start: "eu", end: "tpd", properties: {} },
  };
  const table = print(
    "table",
    ["who", "what", "text"],
    [
      [node, relationship, "a\u001B[31mb\nc"],
      [null, ["x", { $int: "9007199254740993" }], "Союз"],
    ],
  );
  expect(table.split("\n")).toEqual([
    "who               │ what                    │ text",
    "──────────────────┼─────────────────────────┼───────────────",
    "(eu:Entity:Actor) │ (eu)-[r:ADOPTED]->(tpd) │ a\\u{1b}[31mb⏎c",
    "null              │ ['x', 9007199254740993] │ Союз",
    "2 rows",
    "",
  ]);
});

it("guards spreadsheets against formulas, not against negative numbers", () => {
  const cells = ["=HYPERLINK(1)", "+1+1", "@x", -5, "-5.5e3", "-x", 'a "b", c', null];
  expect(
    print(
      "csv",
      ["a"],
      cells.map((cell) => [cell]),
    ),
  ).toBe(`a\r\n'=HYPERLINK(1)\r\n'+1+1\r\n'@x\r\n-5\r\n-5.5e3\r\n'-x\r\n"a ""b"", c"\r\n\r\n`);
});
