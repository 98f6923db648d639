/**
 * Precision = matched / |L|, recall = matched / |G|, F1 = 2PR / (P + R), over propositions without duplicates.
 *
 * Unlike recall alone, precision and F1 go down with each proposition that the goal map does not have, true or not.
 * A value is null where there is nothing to divide by; F1 is 0 when nothing matches.
 *
 * Source: van Rijsbergen, Information Retrieval (1979), with maps as sets of propositions.
 */
import type { KeyedMap } from "../keyed-map.ts";

export interface PrecisionAndRecall {
  readonly matched: number;
  readonly goal: number;
  readonly learner: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export function measurePrecisionAndRecall(goal: KeyedMap, learner: KeyedMap): PrecisionAndRecall {
  const matched = [...goal.propositions.keys()].filter((key) => learner.propositions.has(key));
  const sizes = { goal: goal.propositions.size, learner: learner.propositions.size };
  const precision = sizes.learner === 0 ? null : matched.length / sizes.learner;
  const recall = sizes.goal === 0 ? null : matched.length / sizes.goal;
  return { matched: matched.length, ...sizes, precision, recall, f1: toF1(precision, recall) };
}

function toF1(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
