/**
 * Each proposition of the learner's from 0 to 3: 0 the goal map does not join the two · 1 it joins them with another
 * phrase · 2 with this phrase in the other direction · 3 just so.
 *
 * The scale, its wording and its reading against a goal map are ours and rest on no reference. 0 says that the goal
 * map is silent, not that the proposition is wrong. A sum over propositions grows with the map; `most` is 3 × |L|.
 */
import { propositionKey, reversedKey, pairsOf, pairKey } from "../keyed-map.ts";
import type { KeyedMap, KeyedProposition } from "../keyed-map.ts";

export type RelationalMark = 0 | 1 | 2 | 3;

export interface RelationalScore {
  readonly marks: ReadonlyMap<string, RelationalMark>;
  readonly sum: number;
  readonly most: number;
}

export function scoreRelations(goal: KeyedMap, learner: KeyedMap): RelationalScore {
  const pairs = pairsOf(goal);
  const markOf = (proposition: KeyedProposition): RelationalMark => {
    if (goal.propositions.has(propositionKey(proposition))) return 3;
    if (goal.propositions.has(reversedKey(proposition))) return 2;
    return pairs.has(pairKey(proposition)) ? 1 : 0;
  };
  const marks = new Map(
    [...learner.propositions].map(([key, proposition]) => [key, markOf(proposition)]),
  );
  let sum = 0;
  for (const mark of marks.values()) sum += mark;
  return { marks, sum, most: 3 * marks.size };
}
