/** What never ends by itself: how soon it is stopped, how soon the next is answered, and what memory it had. */
import { setTimeout as wait } from "node:timers/promises";
import { createLimitRow, createPlainRow } from "../client/limit-row.ts";
import { createGoalRow, createUnmeasuredRow, type Row } from "../row.ts";
import { GREEDY, RUNAWAY } from "./asked-statements.ts";
import { HttpAsker } from "./http-asker.ts";
import type { OpenAtlas } from "./open-atlases.ts";
import { findChildren, readMemory } from "./process-memory.ts";

const SECOND = { limit: 1, unit: "s" } as const;
const REST_GOAL = { limit: 350, unit: "MB", digits: 0 } as const;
const POLL_MS = 5;

export interface SetLimits {
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

export async function measureStopping(
  { address }: OpenAtlas,
  { timeoutMs }: SetLimits,
  rounds: number,
): Promise<readonly Row[]> {
  const asker = new HttpAsker(address);
  let late = 0;
  let next = 0;
  for (let round = 0; round < rounds; round += 1) {
    const { code, ms } = await asker.ask(RUNAWAY);
    if (code !== "CYPHER_TIMEOUT") throw new Error(`The runaway ended with "${code}".`);
    late = Math.max(late, ms - timeoutMs);
    next = Math.max(next, (await asker.ask({ statement: "RETURN 1 AS one" })).ms);
  }
  asker.close();
  return [
    toSecondsRow("a runaway is stopped so long after its limit, the latest", late),
    toSecondsRow("the next answer after it, the slowest", next),
  ];
}

function toSecondsRow(what: string, ms: number): Row {
  return createGoalRow(what, Math.max(0, ms) / 1000, SECOND);
}

/** Of the embedded engine's processes; the kernel says it, where it is Linux. */
export async function measureMemory(
  { address, pid }: OpenAtlas,
  { memoryMb }: SetLimits,
): Promise<readonly Row[]> {
  const what = "memory of a process for statements, at rest";
  if (process.platform !== "linux")
    return [createUnmeasuredRow(what, "≤ 350 MB", "Linux alone says it")];
  const asker = new HttpAsker(address);
  await asker.ask({ statement: "RETURN 1 AS one" });
  await wait(500);
  const rest = Math.max(...findChildren(pid).map((child) => readMemory(child, "VmRSS")));
  let most = 0;
  const watch = setInterval(() => {
    for (const child of findChildren(pid)) most = Math.max(most, readMemory(child, "VmHWM"));
  }, POLL_MS);
  const { code } = await asker.ask(GREEDY);
  clearInterval(watch);
  if (code !== "CYPHER_MEMORY") throw new Error(`The greedy statement ended with "${code}".`);
  const next = await asker.ask({ statement: "RETURN 1 AS one" });
  asker.close();
  return [
    createLimitRow(what, rest, REST_GOAL),
    createPlainRow("the cap under a statement that takes ever more", memoryMb, "MB"),
    createPlainRow("the most it had when it was killed", most, "MB"),
    createPlainRow("overshoot", Math.max(0, most - memoryMb), "MB"),
    toSecondsRow("the next answer after it", next.ms),
  ];
}
