/** Takes parts off the map, and with a concept the phrases that it leaves without a beginning or an end. */
import type { ConceptMap, MapPhrase } from "../../../model/concept-map.ts";
import { takeFromLot } from "./take-from-lot.ts";
import { partOf } from "../index-map.ts";

const NONE: ReadonlySet<string> = new Set();

/** @param kept Phrases that stay even without ends: the given ones of a kit. */
export function deleteParts(
  map: ConceptMap,
  ids: Iterable<string>,
  kept: ReadonlySet<string> = NONE,
): ConceptMap {
  const gone = new Set([...ids].filter((id) => partOf(map, id)));
  if (gone.size === 0) return map;
  const isHere = (id: string): boolean => !gone.has(id);
  const phrases = map.phrases.flatMap((phrase): MapPhrase[] => {
    if (gone.has(phrase.id)) return [];
    const sources = phrase.sources.filter(isHere);
    const targets = phrase.targets.filter(isHere);
    const isTouched =
      sources.length < phrase.sources.length || targets.length < phrase.targets.length;
    if (!isTouched) return [phrase];
    // One that was open before still has the side that it had.
    const isCut =
      (sources.length === 0 && phrase.sources.length > 0) ||
      (targets.length === 0 && phrase.targets.length > 0);
    if (isCut && !kept.has(phrase.id)) {
      gone.add(phrase.id);
      return [];
    }
    return [{ ...phrase, sources, targets }];
  });
  const concepts = map.concepts.filter(({ id }) => isHere(id));
  return takeFromLot(
    {
      ...map,
      concepts: concepts.length === map.concepts.length ? map.concepts : concepts,
      phrases,
    },
    [...gone],
  );
}

/** Takes a concept off a phrase, from both sides; the phrase stays, open if it must be. */
export function disconnectParts(map: ConceptMap, phrase: string, concept: string): ConceptMap {
  const phrases = map.phrases.map((known) =>
    known.id === phrase && [...known.sources, ...known.targets].includes(concept)
      ? {
          ...known,
          sources: known.sources.filter((id) => id !== concept),
          targets: known.targets.filter((id) => id !== concept),
        }
      : known,
  );
  return phrases.every((known, index) => known === map.phrases[index]) ? map : { ...map, phrases };
}
