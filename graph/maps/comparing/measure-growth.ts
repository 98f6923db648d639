/**
 * What became of a map between two of its versions. Growth is not a score: a map that lost propositions may be the
 * better one.
 */
import type { ConceptMap } from "../../model/concept-map.ts";
import type { MapKeys } from "../create-map-keys.ts";
import { findHierarchy } from "../find-hierarchy.ts";
import { toKeyedMap, type KeyedMap, type KeyedProposition } from "../keyed-map.ts";
import { findNearMisses, type NearMiss } from "./find-near-misses.ts";

export interface MapSize {
  readonly concepts: number;
  readonly propositions: number;
  readonly crossLinks: number;
  /** What waits in the parking lot. */
  readonly parked: number;
}

export interface MapGrowth {
  readonly before: MapSize;
  readonly after: MapSize;
  /** Labels. */
  readonly conceptsAdded: readonly string[];
  readonly conceptsRemoved: readonly string[];
  /** The same box with words that count as another concept. */
  readonly relabelled: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly kept: readonly KeyedProposition[];
  readonly added: readonly KeyedProposition[];
  readonly removed: readonly KeyedProposition[];
  /** Among what was removed and added: turned round or said in other words. `goal` is the earlier one. */
  readonly revised: readonly NearMiss[];
}

export function measureGrowth(before: ConceptMap, after: ConceptMap, keys: MapKeys): MapGrowth {
  const [old, young] = [toKeyedMap(before, keys), toKeyedMap(after, keys)];
  return {
    before: sizeOf(before, old),
    after: sizeOf(after, young),
    conceptsAdded: labelsBeyond(young, old),
    conceptsRemoved: labelsBeyond(old, young),
    relabelled: findRelabelled(before, after, keys),
    kept: [...young.propositions.values()].filter(({ key }) => old.propositions.has(key)),
    added: [...young.propositions.values()].filter(({ key }) => !old.propositions.has(key)),
    removed: [...old.propositions.values()].filter(({ key }) => !young.propositions.has(key)),
    revised: findNearMisses(old, young),
  };
}

function sizeOf({ parkingLot }: ConceptMap, { concepts, propositions }: KeyedMap): MapSize {
  const { crossLinks } = findHierarchy(concepts.keys(), [...propositions.values()]);
  return {
    concepts: concepts.size,
    propositions: propositions.size,
    crossLinks: crossLinks.length,
    parked: parkingLot.length,
  };
}

function labelsBeyond(map: KeyedMap, other: KeyedMap): readonly string[] {
  return [...map.concepts].flatMap(([key, label]) => (other.concepts.has(key) ? [] : [label]));
}

function findRelabelled(
  before: ConceptMap,
  after: ConceptMap,
  keys: MapKeys,
): MapGrowth["relabelled"] {
  const old = new Map(before.concepts.map((concept) => [concept.id, concept]));
  return after.concepts.flatMap((concept) => {
    const was = old.get(concept.id);
    return was && keys.conceptKey(was) !== keys.conceptKey(concept)
      ? [{ id: concept.id, from: was.label, to: concept.label }]
      : [];
  });
}
