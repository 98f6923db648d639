/** Two maps held against each other: the other one is the goal, as the measures call it. Pure. */
import { compareMaps, type MapComparison } from "../../../../graph/maps/comparing/compare-maps.ts";
import type { NearMissKind } from "../../../../graph/maps/comparing/find-near-misses.ts";
import type { MapKeys } from "../../../../graph/maps/create-map-keys.ts";
import {
  type KeyedMap,
  type KeyedProposition,
  toKeyedMap,
} from "../../../../graph/maps/keyed-map.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";

export interface Comparison extends MapComparison {
  readonly mine: KeyedMap;
  readonly other: KeyedMap;
}

export type Side = "both" | "mine" | "other";

export interface PlacedProposition {
  readonly proposition: KeyedProposition;
  readonly side: Side;
  /** What it nearly is in the other map. */
  readonly near: NearMissKind | null;
}

export function readComparison(mine: ConceptMap, other: ConceptMap, keys: MapKeys): Comparison {
  const [own, goal] = [toKeyedMap(mine, keys), toKeyedMap(other, keys)];
  return { mine: own, other: goal, ...compareMaps(goal, own) };
}

/** All that either says: what both say first, then what is nearly the same, then the rest. */
export function placePropositions(comparison: Comparison): readonly PlacedProposition[] {
  const { classes, nearMisses } = comparison;
  const near = new Map<string, NearMissKind>();
  for (const { kind, learner, goal } of nearMisses) {
    near.set(`mine ${learner.key}`, kind);
    if (!near.has(`other ${goal.key}`)) near.set(`other ${goal.key}`, kind);
  }
  const place = (side: Side) => (proposition: KeyedProposition) => ({
    proposition,
    side,
    near: near.get(`${side} ${proposition.key}`) ?? null,
  });
  const apart = [...classes.excess.map(place("mine")), ...classes.miss.map(place("other"))];
  return [
    ...comparison.classes.match.map(place("both")),
    ...apart.filter((each) => each.near !== null),
    ...apart.filter((each) => each.near === null),
  ];
}
