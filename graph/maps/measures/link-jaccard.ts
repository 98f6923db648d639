/**
 * Link Jaccard: |E_G ∩ E_L| / |E_G ∪ E_L|, where E is the set of pairs of concepts that a map joins, whatever the
 * direction and the phrase.
 *
 * Structural agreement counted by links, where Goldsmith's C counts it by concepts. Null when neither map joins
 * anything.
 *
 * Source: Jaccard's coefficient (1901) over undirected links.
 */
import { pairsOf, type KeyedMap } from "../keyed-map.ts";

export interface LinkJaccard {
  readonly shared: number;
  readonly all: number;
  /** 0 to 1. */
  readonly value: number | null;
}

export function measureLinkJaccard(goal: KeyedMap, learner: KeyedMap): LinkJaccard {
  const [inGoal, inLearner] = [pairsOf(goal), pairsOf(learner)];
  const shared = [...inGoal].filter((pair) => inLearner.has(pair)).length;
  const all = inGoal.size + inLearner.size - shared;
  return { shared, all, value: all === 0 ? null : shared / all };
}
