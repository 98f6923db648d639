import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { GateError } from "./gate-error.ts";
import { Lanes } from "./lanes.ts";

const SIZES = { short: 2, long: 1, queue: 2, shortMs: 40 };

function hold(ms: number) {
  return async ({ signal }: AbortController) => {
    await wait(ms, undefined, { signal }).catch(() => undefined);
    signal.throwIfAborted();
    return ms;
  };
}

async function codeOf(running: Promise<unknown>): Promise<string> {
  return running.then(
    () => "done",
    (error: unknown) => (error instanceof GateError ? error.code : String(error)),
  );
}

it("lets the next begin when one has taken longer than a short one", async () => {
  const lanes = new Lanes(SIZES);
  const slow = [lanes.run(hold(300)), lanes.run(hold(300))];
  const started = performance.now();
  await lanes.run(hold(1));
  expect(performance.now() - started).toBeLessThan(200);
  expect(await Promise.all(slow)).toEqual([300, 300]);
});

it("turns away who finds the queue full, and lets those in it in by turn", async () => {
  const lanes = new Lanes({ ...SIZES, shortMs: 1000 });
  const ends = [30, 30, 1, 1, 1].map((ms) => codeOf(lanes.run(hold(ms))));
  expect(await Promise.all(ends)).toEqual(["done", "done", "done", "done", "CYPHER_BUSY"]);
});

it("sends away the one that has run longest when the long lane is full, but not before two seconds", async () => {
  const lanes = new Lanes(SIZES);
  const started = performance.now();
  const first = codeOf(lanes.run(hold(10_000)));
  await wait(60);
  const second = codeOf(lanes.run(hold(2500)));
  expect(await first).toBe("CYPHER_BUSY");
  expect(performance.now() - started).toBeGreaterThan(1900);
  expect(await second).toBe("done");
});

it("lets a waiting one leave", async () => {
  const lanes = new Lanes({ ...SIZES, shortMs: 1000 });
  const running = [lanes.run(hold(80)), lanes.run(hold(80))];
  const leaving = new AbortController();
  const waiting = codeOf(lanes.run(hold(1), leaving.signal));
  leaving.abort();
  expect(await waiting).toBe("CYPHER_CANCELLED");
  await Promise.all(running);
  expect(await lanes.run(hold(1))).toBe(1);
});

it("counts the time of one that waits from when it begins", async () => {
  const lanes = new Lanes(SIZES);
  const waiting = lanes.run(
    async (_, begin) => {
      await wait(100);
      begin();
      return "begun";
    },
    undefined,
    true,
  );
  const other = lanes.run(hold(100));
  const started = performance.now();
  expect(await lanes.run(hold(1))).toBe(1);
  expect(performance.now() - started).toBeGreaterThan(25);
  expect([await waiting, await other]).toEqual(["begun", 100]);
});
