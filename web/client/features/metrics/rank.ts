/** Who comes first by a metric. */
import type { MetricValues } from "../../state/metrics.ts";

export interface Ranked {
  readonly id: string;
  readonly value: number;
  /** From 1; equal values share a place. */
  readonly place: number;
}

/** Largest first, without those that have nothing of it. Equal ones go by id. */
export function rank(values: MetricValues): Ranked[] {
  const sorted = [...values]
    .filter(([, value]) => value > 0)
    .toSorted(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  let place = 0;
  return sorted.map(([id, value], index) => {
    if (index === 0 || value !== sorted[index - 1]?.[1]) place = index + 1;
    return { id, value, place };
  });
}
