/**
 * Kit-Build score: matched / |G|, the share of the goal map's propositions that the learner's map has.
 *
 * It is a recall: excess is not punished, so a map that joins everything with everything scores high. Both maps are
 * without duplicates (the analyzer released with Kit-Build counts them, and gives 1.2 to a map with one duplicate of
 * five). With `directed: false` a proposition read the other way counts as well. Null when the goal map has no
 * proposition.
 *
 * Source: the analyzer released with Kit-Build, read as it computes it.
 */
import { reversedKey, type KeyedMap } from "../keyed-map.ts";

export interface KitBuildScore {
  readonly matched: number;
  readonly goal: number;
  /** 0 to 1. */
  readonly value: number | null;
}

export function scoreKitBuild(
  goal: KeyedMap,
  learner: KeyedMap,
  { directed }: { readonly directed: boolean },
): KitBuildScore {
  const wanted = [...goal.propositions.values()];
  const { propositions } = learner;
  const matched = wanted.filter(
    (proposition) =>
      propositions.has(proposition.key) ||
      (!directed && propositions.has(reversedKey(proposition))),
  ).length;
  return {
    matched,
    goal: wanted.length,
    value: wanted.length === 0 ? null : matched / wanted.length,
  };
}
