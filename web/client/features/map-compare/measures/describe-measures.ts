/**
 * Every measure of one map beside one other, with the numbers that its formula takes. Pure. The page has name, formula,
 * caveat and, where it has one, source for each.
 */
import type { MapMeasures } from "../../../../../graph/maps/comparing/compare-maps.ts";
import type { MeasureName } from "../../../../../graph/maps/measures/measure-names.ts";

/** Those that a study, or a released program, stands behind. */
export const SOURCED = ["kitBuild", "kitBuildUndirected", "goldsmithC"] as const;

export interface Measured {
  readonly name: MeasureName;
  /** Null where there is nothing to divide by. */
  readonly value: number | null;
  /** As they stand in `mapcompare.put.NAME`. */
  readonly inputs: Readonly<Record<string, number>>;
}

export function describeMeasures(measures: MapMeasures): readonly Measured[] {
  const { kitBuild, kitBuildUndirected, precisionAndRecall, goldsmithC, linkJaccard, relational } =
    measures;
  const { matched, learner, precision, recall, f1 } = precisionAndRecall;
  return [
    toMeasured("kitBuild", kitBuild.value, { matched: kitBuild.matched, goal: kitBuild.goal }),
    toMeasured("kitBuildUndirected", kitBuildUndirected.value, {
      matched: kitBuildUndirected.matched,
      goal: kitBuildUndirected.goal,
    }),
    toMeasured("precision", precision, { matched, own: learner }),
    toMeasured("f1", f1, { precision: round(precision ?? 0), recall: round(recall ?? 0) }),
    toMeasured("goldsmithC", goldsmithC.value, {
      sum: round((goldsmithC.value ?? 0) * goldsmithC.concepts),
      concepts: goldsmithC.concepts,
    }),
    toMeasured("linkJaccard", linkJaccard.value, {
      shared: linkJaccard.shared,
      all: linkJaccard.all,
    }),
    describeRelational(relational),
  ];
}

function describeRelational({ marks, sum, most }: MapMeasures["relational"]): Measured {
  const counts = [0, 0, 0, 0];
  for (const mark of marks.values()) counts[mark] = (counts[mark] ?? 0) + 1;
  const [zero = 0, one = 0, two = 0, three = 0] = counts;
  return toMeasured("relational", most === 0 ? null : sum, { zero, one, two, three, most });
}

function toMeasured(name: MeasureName, value: number | null, inputs: Measured["inputs"]): Measured {
  return { name, value: value === null ? null : round(value), inputs };
}

/** To the hundredth, as it is shown: what stands there can be followed by hand. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
