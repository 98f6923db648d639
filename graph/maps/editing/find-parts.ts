/** Finds parts by their words: every word asked for begins a word of the part, in any order and spelling of case and marks. */
import type { ConceptMap } from "../../model/concept-map.ts";
import { foldWords } from "../../store/fold-text.ts";
import { wordsOf } from "./index-map.ts";

/** Ids of concepts, then of phrases, in the order of the map. None where nothing is asked for. */
export function findParts({ concepts, phrases }: ConceptMap, query: string): readonly string[] {
  const asked = foldWords(query);
  if (asked.length === 0) return [];
  return [...concepts, ...phrases]
    .filter((part) => {
      const words = foldWords(`${wordsOf(part)} ${part.note}`);
      return asked.every((word) => words.some((known) => known.startsWith(word)));
    })
    .map(({ id }) => id);
}
