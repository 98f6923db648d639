/** The embedded engine's processes are killed from outside, the graph changes under them, and a class asks all at once. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CypherGate } from "../../graph/gate/cypher-gate.ts";
import { openGate } from "../../graph/gate/open-gate.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { createApp } from "../../web/server/create-app.ts";
import * as world from "../fixtures/small-world.ts";
import { expectSentence, type ServedGate, serveGate } from "./cypher-outage.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-outage-"));
const environment = {
  ATLAS_DATA: folder,
  CYPHER_TIMEOUT_MS: "5000",
  CYPHER_MEMORY_MB: "4096",
};
/** Slow without taking memory, so that it ends by nothing but its end. */
const SLOW =
  "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c WITH a, b, c WHERE a + b < c RETURN count(*) AS n";
let store: GraphStore;
let gate: CypherGate;
let served: ServedGate;

beforeAll(async () => {
  store = await openStore(environment);
  await store.prepare();
  await store.apply(world.smallWorld);
  gate = await openGate(environment, store);
  served = await serveGate(store, gate);
});
afterAll(async () => {
  await gate.close();
  await served.app.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Of this test's own process: those that run people's statements. */
function findProcesses(): readonly number[] {
  const tasks = readdirSync(`/proc/${process.pid}/task`);
  const children = tasks.flatMap((task) =>
    readFileSync(`/proc/${process.pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean),
  );
  return children
    .map(Number)
    .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("query-child.mjs"));
}

function killAll(): number {
  const found = findProcesses();
  for (const pid of found) process.kill(pid, "SIGKILL");
  return found.length;
}

it.skipIf(process.platform !== "linux")(
  "says so when its process is killed in the middle of a statement, and answers the next",
  async () => {
    await served.ask("RETURN 1 AS one");
    const running = served.ask(SLOW);
    await wait(200);
    expect(killAll()).toBeGreaterThan(0);
    expectSentence(await running, 400, "CYPHER_FAILED");
    const next = await served.ask("MATCH (n:Concept) RETURN count(n) AS n");
    expect([next.status, next.body["rows"]]).toEqual([200, [[1]]]);
  },
);

it.skipIf(process.platform !== "linux")(
  "is not stopped by processes that were killed at rest",
  async () => {
    await served.ask("RETURN 1 AS one");
    expect(killAll()).toBeGreaterThan(0);
    for (const number of [1, 2, 3]) {
      const { status, body } = await served.ask(`RETURN ${number} AS n`);
      expect([status, body["rows"]]).toEqual([200, [[number]]]);
    }
  },
);

it.skipIf(process.platform !== "linux")(
  "ends a stream with a problem as its last line when its process is killed on the way",
  async () => {
    const running = served.ask(SLOW, "application/x-ndjson");
    await wait(200);
    killAll();
    const { lines } = await running;
    expect(JSON.stringify(lines.at(-1))).toContain("CYPHER_FAILED");
    expect((await served.ask("RETURN 1 AS one")).status).toBe(200);
  },
);

it("answers a class of 300 behind one address that presses Run together", async () => {
  const asked = Array.from({ length: 300 }, (_, index) => served.ask(`RETURN ${index} AS n`));
  const answers = await Promise.all(asked);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(answers.map(({ body }) => body["rows"])).toEqual(answers.map((_, index) => [[index]]));
});

it("answers a flood from one address with a sentence, and lets the page itself through", async () => {
  const app = await createApp({ store, gate, clientFolder: null, statementsPerMinute: 300 });
  const ask = () =>
    app.inject({ method: "POST", url: "/api/cypher", payload: { statement: "MATCH (" } });
  const burst = await Promise.all(Array.from({ length: 300 }, ask));
  expect(new Set(burst.map(({ statusCode }) => statusCode))).toEqual(new Set([400]));
  const flood = await Promise.all(Array.from({ length: 50 }, ask));
  expect(new Set(flood.map(({ statusCode }) => statusCode))).toEqual(new Set([429]));
  const [refused] = flood;
  expect(refused?.json()).toMatchObject({
    code: "TOO_MANY_REQUESTS",
    detail: expect.stringMatching(/Wait a moment and try again\.$/),
  });
  expect(Number(refused?.headers["retry-after"])).toBeGreaterThan(0);
  expect((await app.inject({ url: "/api/health" })).statusCode).toBe(200);
  await app.close();
});
