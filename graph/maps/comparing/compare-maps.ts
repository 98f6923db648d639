/** Everything that can be said of a map beside one other. Several measures, never one grade. */
import type { KeyedMap } from "../keyed-map.ts";
import { measureGoldsmithC, type GoldsmithC } from "../measures/goldsmith-c.ts";
import { classifyKitBuild, type KitBuildClasses } from "../measures/kit-build-classes.ts";
import { scoreKitBuild, type KitBuildScore } from "../measures/kit-build-score.ts";
import { measureLinkJaccard, type LinkJaccard } from "../measures/link-jaccard.ts";
import {
  measurePrecisionAndRecall,
  type PrecisionAndRecall,
} from "../measures/precision-and-recall.ts";
import { scoreRelations, type RelationalScore } from "../measures/relational-score.ts";
import { findNearMisses, type NearMiss } from "./find-near-misses.ts";

export interface MapMeasures {
  readonly kitBuild: KitBuildScore;
  readonly kitBuildUndirected: KitBuildScore;
  readonly precisionAndRecall: PrecisionAndRecall;
  readonly goldsmithC: GoldsmithC;
  readonly linkJaccard: LinkJaccard;
  readonly relational: RelationalScore;
}

export interface MapComparison {
  readonly classes: KitBuildClasses;
  readonly nearMisses: readonly NearMiss[];
  /** Keys. */
  readonly concepts: {
    readonly shared: readonly string[];
    readonly goalOnly: readonly string[];
    readonly learnerOnly: readonly string[];
  };
  readonly measures: MapMeasures;
}

export function compareMaps(goal: KeyedMap, learner: KeyedMap): MapComparison {
  const [wanted, made] = [[...goal.concepts.keys()], [...learner.concepts.keys()]];
  return {
    classes: classifyKitBuild(goal, learner),
    nearMisses: findNearMisses(goal, learner),
    concepts: {
      shared: wanted.filter((key) => learner.concepts.has(key)),
      goalOnly: wanted.filter((key) => !learner.concepts.has(key)),
      learnerOnly: made.filter((key) => !goal.concepts.has(key)),
    },
    measures: measureMaps(goal, learner),
  };
}

function measureMaps(goal: KeyedMap, learner: KeyedMap): MapMeasures {
  return {
    kitBuild: scoreKitBuild(goal, learner, { directed: true }),
    kitBuildUndirected: scoreKitBuild(goal, learner, { directed: false }),
    precisionAndRecall: measurePrecisionAndRecall(goal, learner),
    goldsmithC: measureGoldsmithC(goal, learner),
    linkJaccard: measureLinkJaccard(goal, learner),
    relational: scoreRelations(goal, learner),
  };
}
