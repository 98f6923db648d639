/** Parts as students get them: what a part rests on, and notes beside it, may give the answer away. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../model/concept-map.ts";

export function toGivenConcept(concept: MapConcept): MapConcept {
  return { ...concept, note: "", works: [] };
}

export function toGivenPhrase(phrase: MapPhrase): MapPhrase {
  return { ...phrase, note: "", works: [], claims: [] };
}

export function withoutEvidence(map: ConceptMap): ConceptMap {
  return {
    ...map,
    concepts: map.concepts.map(toGivenConcept),
    phrases: map.phrases.map(toGivenPhrase),
  };
}
