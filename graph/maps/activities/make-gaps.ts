/** A map without its linking phrases: lines and ends are given, the words are asked. */
import type { ConceptMap } from "../../model/concept-map.ts";
import { withoutEvidence } from "./without-evidence.ts";

/** Phrases that are joined to nothing have no gap to fill, and go. */
export function makeGaps(goal: ConceptMap): ConceptMap {
  const given = withoutEvidence(goal);
  const phrases = given.phrases
    .filter(({ sources, targets }) => sources.length > 0 && targets.length > 0)
    .map((phrase) => ({ ...phrase, text: "" }));
  const left = new Set([...given.concepts, ...phrases].map(({ id }) => id));
  return { ...given, phrases, parkingLot: given.parkingLot.filter((id) => left.has(id)) };
}
