/** One student's map in numbers, and beside each expert's. Several measures and no sum of them: none is a grade. */
import { compareMaps, type MapComparison } from "../../maps/comparing/compare-maps.ts";
import type { MapKeys } from "../../maps/create-map-keys.ts";
import { findHierarchy } from "../../maps/find-hierarchy.ts";
import { type KeyedMap, toKeyedMap } from "../../maps/keyed-map.ts";
import type { MeasureName } from "../../maps/measures/measure-names.ts";
import type { Activity } from "../../model/activity.ts";
import type { ConceptMap } from "../../model/concept-map.ts";

export interface StudentNumbers {
  readonly map: KeyedMap;
  readonly concepts: number;
  readonly propositions: number;
  readonly crossLinks: number;
  readonly parked: number;
  readonly besides: readonly BesideExpert[];
}

export interface BesideExpert {
  readonly expert: string;
  readonly comparison: MapComparison;
  /** 0 to 1, `relational` as a share of the most there is; null where there is nothing to divide by. */
  readonly values: Readonly<Record<MeasureName, number | null>>;
}

export function measureStudent(
  map: ConceptMap,
  { experts }: Pick<Activity, "experts">,
  keys: MapKeys,
): StudentNumbers {
  const keyed = toKeyedMap(map, keys);
  const links = [...keyed.propositions.values()];
  return {
    map: keyed,
    concepts: keyed.concepts.size,
    propositions: keyed.propositions.size,
    crossLinks: findHierarchy(keyed.concepts.keys(), links).crossLinks.length,
    parked: map.parkingLot.length,
    besides: experts.map(({ name, map: goal }) => {
      const comparison = compareMaps(toKeyedMap(goal, keys), keyed);
      return { expert: name, comparison, values: valuesOf(comparison) };
    }),
  };
}

function valuesOf({ measures }: MapComparison): BesideExpert["values"] {
  const { kitBuild, kitBuildUndirected, precisionAndRecall, goldsmithC, linkJaccard, relational } =
    measures;
  return {
    kitBuild: kitBuild.value,
    kitBuildUndirected: kitBuildUndirected.value,
    precision: precisionAndRecall.precision,
    f1: precisionAndRecall.f1,
    goldsmithC: goldsmithC.value,
    linkJaccard: linkJaccard.value,
    relational: relational.most === 0 ? null : relational.sum / relational.most,
  };
}
