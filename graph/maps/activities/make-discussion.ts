/** A map whose propositions are voted on: as it is, in another order, so that the first is not the most important. */
import type { ConceptMap } from "../../model/concept-map.ts";
import { shuffle } from "./shuffle.ts";
import { withoutEvidence } from "./without-evidence.ts";

/** What waits in the parking lot, or has no words, says nothing to vote on, and goes. */
export function makeDiscussion(goal: ConceptMap, seed = 1): ConceptMap {
  const { phrases, concepts, ...given } = withoutEvidence(goal);
  const said = phrases.filter(
    ({ text, sources, targets }) => text.trim() !== "" && sources.length > 0 && targets.length > 0,
  );
  const joined = new Set(said.flatMap(({ sources, targets }) => [...sources, ...targets]));
  return {
    ...given,
    concepts: concepts.filter(({ id }) => joined.has(id)),
    phrases: shuffle(said, seed),
    parkingLot: [],
  };
}
