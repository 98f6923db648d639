/** Fifty people and a runaway each second: who asks a good question is answered, and hardly later than alone. */
import { createLimitRow, createPlainRow } from "../client/limit-row.ts";
import type { PeopleResult } from "../jobs/people.ts";
import { createRow, type Row } from "../row.ts";
import { runJob } from "../run-job.ts";
import type { OpenAtlas } from "./open-atlases.ts";

const PEOPLE = 50;
const THINK_MS = 3000;
const GOAL = { limit: 5, unit: "×", digits: 1 } as const;

export async function measurePeople(
  { address }: OpenAtlas,
  seconds: number,
): Promise<readonly Row[]> {
  const ask = (input: { people: number; thinkMs: number; runawaysPerSecond: number }) =>
    runJob("people", { address, seconds, ...input }).then(({ result }) => result);
  // Warm: each statement has been asked.
  await runJob("people", {
    address,
    seconds: Math.min(seconds, 5),
    people: 6,
    thinkMs: 100,
    runawaysPerSecond: 0,
  });
  const idle = await ask({ people: 1, thinkMs: 50, runawaysPerSecond: 0 });
  const crowd = await ask({ people: PEOPLE, thinkMs: THINK_MS, runawaysPerSecond: 0 });
  const storm = await ask({ people: PEOPLE, thinkMs: THINK_MS, runawaysPerSecond: 1 });
  const alone = percentile(idle.times, 0.95);
  return [
    createPlainRow("one person alone, p95", alone, "ms", 1),
    createPlainRow("50 people, p95", percentile(crowd.times, 0.95), "ms", 1),
    createPlainRow("50 people and the runaways, p50", percentile(storm.times, 0.5), "ms", 1),
    createPlainRow("50 people and the runaways, p95", percentile(storm.times, 0.95), "ms", 1),
    createPlainRow("50 people and the runaways, the slowest", Math.max(...storm.times), "ms", 1),
    createLimitRow(
      "50 people and the runaways, p95 / one person's",
      percentile(storm.times, 0.95) / alone,
      GOAL,
    ),
    toFailures(storm),
    createRow("how the runaways ended", toEnds(storm)),
  ];
}

function toFailures({ times, failures }: PeopleResult): Row {
  const total = times.length + failures.length;
  const names = [...new Set(failures)].join(", ");
  return {
    what: "good statements that failed",
    measured: `${failures.length} of ${total}${names === "" ? "" : ` (${names})`}`,
    goal: "none",
    isMet: failures.length === 0,
  };
}

function toEnds({ runaways }: PeopleResult): string {
  return Object.entries(runaways)
    .map(([end, count]) => `${count} ${end}`)
    .join(", ");
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
