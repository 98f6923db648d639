/** Many who join at once, and many who save while a teacher looks on. */
import { createLimitRow, createPlainRow } from "../client/limit-row.ts";
import type { SeminarResult } from "../jobs/seminar.ts";
import { createRow, type Row } from "../row.ts";
import { runJob } from "../run-job.ts";

export interface SeminarExtent {
  readonly students: number;
  readonly seconds: number;
}

const SAVE_EVERY_MS = 5000;
const JOINING = 60;
const JOINING_GOAL_MS = 30_000;
const P95_MS = 300;

export async function measureSeminar(
  address: string,
  { students, seconds }: SeminarExtent,
): Promise<readonly Row[]> {
  const common = { address, saveEveryMs: SAVE_EVERY_MS };
  const crowd = await runJob("seminar", { ...common, students: JOINING, seconds: 0 });
  const { result } = await runJob("seminar", { ...common, students, seconds });
  const who = `${students} students`;
  const p95 = percentile(result.times, 0.95);
  return [
    toJoining(crowd.result),
    createPlainRow(`${who} join, all at once`, result.joining, "ms"),
    createLimitRow(`${who} save every 5 s, p95`, p95, { limit: P95_MS, unit: "ms", digits: 0 }),
    createPlainRow(`${who} save every 5 s, p50`, percentile(result.times, 0.5), "ms"),
    createPlainRow(`${who} save every 5 s, the slowest`, Math.max(...result.times), "ms"),
    toLosses(result),
    createRow(
      "what the teacher's window was told",
      `${result.events} events, ${Math.round(result.longestSilence)} ms without one at most`,
    ),
    createPlainRow("the last save is in the teacher's window after", result.lag, "ms"),
  ];
}

function toJoining({ joining, joined }: SeminarResult): Row {
  return {
    what: `${JOINING} join from one address, all at once`,
    measured: `${joined} in ${(joining / 1000).toFixed(1)} s`,
    goal: `all in ≤ 30 s`,
    isMet: joined === JOINING && joining <= JOINING_GOAL_MS,
  };
}

function toLosses({ times, failures, lost }: SeminarResult): Row {
  const names = [...new Set(failures)].join(", ");
  return {
    what: "saves that failed, and acknowledged ones that were lost",
    measured: `${failures.length}${names === "" ? "" : ` (${names})`} and ${lost} of ${times.length + failures.length}`,
    goal: "none",
    isMet: failures.length === 0 && lost === 0,
  };
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
