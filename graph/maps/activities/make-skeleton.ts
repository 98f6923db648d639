/** Some parts of an expert's map, placed: students build on them. */
import type { ConceptMap } from "../../model/concept-map.ts";
import { withoutEvidence } from "./without-evidence.ts";

/** A phrase stays where it is kept itself and something is left at both of its ends. */
export function makeSkeleton(goal: ConceptMap, keepIds: Iterable<string>): ConceptMap {
  const keep = new Set(keepIds);
  const concepts = goal.concepts.filter(({ id }) => keep.has(id));
  const left = new Set(concepts.map(({ id }) => id));
  const phrases = goal.phrases
    .filter(({ id }) => keep.has(id))
    .map((phrase) => ({
      ...phrase,
      sources: phrase.sources.filter((id) => left.has(id)),
      targets: phrase.targets.filter((id) => left.has(id)),
    }))
    .filter(({ sources, targets }) => sources.length > 0 && targets.length > 0);
  const groups = new Set(concepts.map(({ group }) => group));
  for (const { id } of phrases) left.add(id);
  return withoutEvidence({
    ...goal,
    concepts,
    phrases,
    groups: goal.groups.filter(({ id }) => groups.has(id)),
    parkingLot: goal.parkingLot.filter((id) => left.has(id)),
  });
}
