/** A map beside several experts' maps: a profile, because social science has several right maps. */
import type { KeyedMap, KeyedProposition } from "../keyed-map.ts";
import { compareMaps, type MapComparison } from "./compare-maps.ts";

export interface ExpertMap {
  readonly id: string;
  readonly map: KeyedMap;
}

export interface ExpertProfile {
  /** In the order of the experts: none is before another. */
  readonly views: readonly { readonly expert: string; readonly comparison: MapComparison }[];
  /** What the learner says, with the experts who say it too; an empty list says "different", not "wrong". */
  readonly said: readonly SharedProposition[];
  /** What the learner does not say, with those who do: what most of them share first. */
  readonly unsaid: readonly SharedProposition[];
}

export interface SharedProposition {
  readonly proposition: KeyedProposition;
  readonly experts: readonly string[];
}

export function profileAgainstExperts(
  learner: KeyedMap,
  experts: readonly ExpertMap[],
): ExpertProfile {
  const share = (proposition: KeyedProposition): SharedProposition => ({
    proposition,
    experts: experts.flatMap(({ id, map }) => (map.propositions.has(proposition.key) ? [id] : [])),
  });
  const known = new Map(experts.flatMap(({ map }) => [...map.propositions]));
  const unsaid = [...known.values()].filter(({ key }) => !learner.propositions.has(key)).map(share);
  return {
    views: experts.map(({ id, map }) => ({ expert: id, comparison: compareMaps(map, learner) })),
    said: [...learner.propositions.values()].map(share),
    unsaid: unsaid.toSorted((a, b) => b.experts.length - a.experts.length),
  };
}
