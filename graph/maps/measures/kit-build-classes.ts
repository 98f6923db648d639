/**
 * The classes of Kit-Build's analyzer, which say where to look.
 *
 * match: in both maps · miss: in the goal map only · excess: in the learner's map only · leave: a miss whose phrase
 * the learner uses nowhere else from the same source · abandon: a miss from whose source no proposition of the
 * learner's starts. Leave and abandon are kinds of miss and overlap: every abandon is a leave.
 *
 * Source: the analyzer released with Kit-Build, read as it computes them.
 */
import type { KeyedMap, KeyedProposition } from "../keyed-map.ts";

type Propositions = readonly KeyedProposition[];

export interface KitBuildClasses {
  readonly match: Propositions;
  readonly miss: Propositions;
  readonly excess: Propositions;
  readonly leave: Propositions;
  readonly abandon: Propositions;
}

export function classifyKitBuild(goal: KeyedMap, learner: KeyedMap): KitBuildClasses {
  const wanted = [...goal.propositions.values()];
  const made = [...learner.propositions.values()];
  const miss = wanted.filter(({ key }) => !learner.propositions.has(key));
  const starts = new Set(made.map(({ source }) => source));
  const used = new Set(made.map(({ source, phrase }) => `${source}\n${phrase}`));
  return {
    match: wanted.filter(({ key }) => learner.propositions.has(key)),
    miss,
    excess: made.filter(({ key }) => !goal.propositions.has(key)),
    leave: miss.filter(({ source, phrase }) => !used.has(`${source}\n${phrase}`)),
    abandon: miss.filter(({ source }) => !starts.has(source)),
  };
}
