/**
 * Honest names for what is nearly in the goal map: an excess of the learner's beside the miss that it may stand for.
 * Ours, in addition to Kit-Build's classes.
 */
import { groupBy } from "../../group-by.ts";
import { pairKey, type KeyedMap, type KeyedProposition } from "../keyed-map.ts";
import { classifyKitBuild } from "../measures/kit-build-classes.ts";

/**
 * `reversed`: same ends and phrase, other direction · `other-phrase`: same ends and direction · `same-pair`: same ends, other
 * phrase and direction.
 */
export type NearMissKind = "reversed" | "other-phrase" | "same-pair";

export interface NearMiss {
  readonly kind: NearMissKind;
  readonly learner: KeyedProposition;
  readonly goal: KeyedProposition;
}

const KINDS: readonly NearMissKind[] = ["reversed", "other-phrase", "same-pair"];

/** At most one for each excess: the nearest, in the order of the kinds. What is in the goal map as well is no near miss. */
export function findNearMisses(goal: KeyedMap, learner: KeyedMap): readonly NearMiss[] {
  const { miss, excess } = classifyKitBuild(goal, learner);
  const missOf = groupBy(miss, pairKey);
  return excess.flatMap((made) => {
    const near = (missOf.get(pairKey(made)) ?? []).map((wanted) => ({
      kind: kindOf(made, wanted),
      learner: made,
      goal: wanted,
    }));
    return near.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)).slice(0, 1);
  });
}

function kindOf(made: KeyedProposition, wanted: KeyedProposition): NearMissKind {
  if (made.source === wanted.source) return "other-phrase";
  return made.phrase === wanted.phrase ? "reversed" : "same-pair";
}
