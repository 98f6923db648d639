/** A long measurement, watched: its progress is told a few times a second, its length is told from a sample. */
import type { BetweennessRun } from "../../../graph/analysis/metrics/measure-betweenness.ts";

const TELL_EVERY = 100;
const SAMPLE_MS = 150;

/** `onProgress` gets the part that is done, from 0 to 1. */
export function measureInSlices(
  run: BetweennessRun,
  onProgress: (part: number) => void,
  now: () => number = () => performance.now(),
): Map<string, number> {
  let told = now();
  for (let done = 1; run.step(); done += 1) {
    if (now() - told < TELL_EVERY) continue;
    told = now();
    onProgress(done / run.total);
  }
  return run.finish();
}

/** Seconds for the whole of it on this machine, from its first steps: the middle one, because the first are slow. */
export function estimateSeconds(
  run: BetweennessRun,
  now: () => number = () => performance.now(),
): number {
  const started = now();
  const lasted: number[] = [];
  let goesOn = run.total > 0;
  while (goesOn && now() - started < SAMPLE_MS) {
    const before = now();
    goesOn = run.step();
    lasted.push(now() - before);
  }
  const middle = lasted.toSorted((a, b) => a - b)[lasted.length >> 1] ?? 0;
  return (middle / 1000) * run.total;
}
