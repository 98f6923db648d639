/**
 * Phrases go along with the concepts that they join, by the part of their ends that moves: wholly where all do, half the
 * way where one of two does. So a phrase stays between its concepts without being dragged after them.
 */
import { indexMap } from "../../../../../graph/maps/editing/index-map.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";

/** Of the way, for each part that moves: 1 for what is moved itself. */
export function sharesOfMove(
  map: ConceptMap,
  moved: Iterable<string>,
): ReadonlyMap<string, number> {
  const { phrases, phrasesAt, parked } = indexMap(map);
  const shares = new Map<string, number>();
  for (const id of moved) shares.set(id, 1);
  const own = new Set(shares.keys());
  for (const id of own)
    for (const phraseId of phrasesAt.get(id) ?? []) {
      const phrase = phrases.get(phraseId);
      if (!phrase || own.has(phraseId) || parked.has(phraseId)) continue;
      const ends = [...new Set([...phrase.sources, ...phrase.targets])];
      shares.set(phraseId, ends.filter((end) => own.has(end)).length / ends.length);
    }
  return shares;
}
