/** A map, a concept and a phrase as they begin: with nothing but what is said of them. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../model/concept-map.ts";
import { cleanText } from "../../formats/maps/fit-text.ts";
import { randomId } from "./part-ids.ts";

type Start = Partial<Omit<ConceptMap, "version" | "revision">>;

export function createMap(start: Start & Pick<ConceptMap, "language">): ConceptMap {
  return {
    version: 1,
    id: randomId(),
    revision: 0,
    title: "",
    focusQuestion: "",
    concepts: [],
    phrases: [],
    groups: [],
    parkingLot: [],
    ...start,
  };
}

export function createConcept(start: Partial<MapConcept> & { readonly id: string }): MapConcept {
  const blank = { position: null, color: null, note: "", works: [], entity: null, group: null };
  return { ...blank, ...start, label: toWords(start.label ?? "") };
}

export function createPhrase(start: Partial<MapPhrase> & { readonly id: string }): MapPhrase {
  const blank = { position: null, color: null, note: "", works: [], claims: [] };
  return { ...blank, sources: [], targets: [], ...start, text: toWords(start.text ?? "") };
}

/** As the model takes them: what is pasted may hold anything. Too many letters stay, for the limit to be said. */
function toWords(text: string): string {
  return cleanText(text).trim();
}
