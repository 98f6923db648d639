/** The processes behind the gate: that they end, and what they leave. */
import { fork } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { GATE_TEST_LIMITS } from "../../../../../test/contracts/gate-asking.ts";
import * as world from "../../../../../test/fixtures/small-world.ts";
import type { CypherGate } from "../../../../gate/cypher-gate.ts";
import { GateError } from "../../../../gate/gate-error.ts";
import { type EmbeddedStore, openEmbeddedStore } from "../../embedded-store.ts";
import { openEmbeddedGate } from "../embedded-gate.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-processes-"));
const limits = { ...GATE_TEST_LIMITS, timeoutMs: 5000, memoryMb: 256 };
let store: EmbeddedStore;
let gate: CypherGate;

beforeAll(async () => {
  store = await openEmbeddedStore({ path: join(folder, "graph.grafeo") });
  await store.prepare();
  await store.apply(world.smallWorld);
  gate = openEmbeddedGate({ store, limits });
});
afterAll(async () => {
  await gate.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(statement: string, asked = gate): Promise<unknown> {
  const rows: unknown[] = [];
  await asked.run(
    { statement, parameters: {}, mode: "run", limit: 100 },
    {
      columns: () => undefined,
      rows: (batch) => {
        rows.push(...batch);
      },
    },
  );
  return rows;
}

function foldersOf(pid: number): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`atlas-gate-${pid}-`));
}

it("answers from the graph as it is after a change", async () => {
  const count = "MATCH (n:Concept) RETURN count(n)";
  expect(await ask(count)).toEqual([[1]]);
  await store.apply({
    ...world.EMPTY_PLAN,
    createNodes: [world.entity("peace", "Concept", { name: "peace" })],
  });
  expect(await ask(count)).toEqual([[2]]);
  await store.apply({ ...world.EMPTY_PLAN, deleteNodes: ["peace"] });
  expect(await ask(count)).toEqual([[1]]);
});

it("keeps its copy where nobody else looks", async () => {
  await ask("RETURN 1");
  const [own] = foldersOf(process.pid);
  expect(statSync(join(tmpdir(), own ?? "")).mode & 0o777).toBe(0o700);
});

it("ends a statement that takes too much memory, says so, and answers the next", async () => {
  const error: unknown = await ask("RETURN reduce(l = [1], i IN range(1, 40) | l + l)").catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GateError);
  expect(error).toMatchObject({ code: "CYPHER_MEMORY", values: { megabytes: "256" } });
  expect(await ask("RETURN 1")).toEqual([[1]]);
});

it("leaves no process and no folder when it is closed, also in the middle of a statement", async () => {
  // With room enough, so that it is not its memory that ends it.
  const other = openEmbeddedGate({ store, limits: { ...limits, memoryMb: 4096 } });
  const running = ask(
    "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c WITH a, b, c WHERE a + b < c RETURN count(*) AS n",
    other,
  ).catch((reason: unknown) => reason);
  await wait(300);
  const before = foldersOf(process.pid).length;
  await other.close();
  expect(await running).toMatchObject({ code: "CYPHER_CANCELLED" });
  expect(foldersOf(process.pid).length).toBe(before - 1);
  await expect(ask("RETURN 1", other)).rejects.toThrow(/closed/);
});

it("takes away what an atlas left that was killed, and not what another one uses", async () => {
  const killed = fork(
    fileURLToPath(new URL("./query-child.mjs", import.meta.url)),
    ["/nowhere", "100"],
    { execArgv: [], stdio: "ignore" },
  );
  const { pid = 0 } = killed;
  killed.kill("SIGKILL");
  await once(killed, "exit");
  const stale = join(tmpdir(), `atlas-gate-${pid}-left`);
  const used = join(tmpdir(), `atlas-gate-${process.ppid}-used`);
  for (const made of [stale, used]) mkdirSync(made, { recursive: true });
  const other = openEmbeddedGate({ store, limits });
  await other.close();
  expect([stale, used].map((made) => existsSync(made))).toEqual([false, true]);
  rmSync(used, { recursive: true });
});

it("has processes that end when the atlas is killed", async () => {
  const copy = join(folder, "copy.grafeo");
  store.saveCopy(copy);
  const child = fileURLToPath(new URL("./query-child.mjs", import.meta.url));
  writeFileSync(
    join(folder, "parent.mjs"),
    `import { fork } from "node:child_process";
     const child = fork(process.argv[2], [process.argv[3], "300"], { execArgv: [] });
     child.once("message", () => process.send(child.pid));`,
  );
  // A parent that starts one and is killed before it can say goodbye.
  const parent = fork(join(folder, "parent.mjs"), [child, copy], {
    execArgv: [],
    stdio: ["ignore", "pipe", "ignore", "ipc"],
  });
  const [pid] = (await once(parent, "message")) as [number];
  expect(isAlive(pid)).toBe(true);
  parent.kill("SIGKILL");
  await expect.poll(() => isAlive(pid), { timeout: 5000 }).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
