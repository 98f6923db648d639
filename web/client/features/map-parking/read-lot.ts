/** What waits to be placed, in its order. */
import { indexMap } from "../../../../graph/maps/editing/index-map.ts";
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";

export interface ParkedPart {
  readonly id: string;
  readonly words: string;
  readonly isPhrase: boolean;
  /** Of the atlas; null for a concept of one's own and for a phrase. */
  readonly entity: string | null;
}

export function readLot(map: ConceptMap): readonly ParkedPart[] {
  const { concepts, phrases } = indexMap(map);
  return map.parkingLot.flatMap((id): ParkedPart[] => {
    const [concept, phrase] = [concepts.get(id), phrases.get(id)];
    if (concept)
      return [{ id, words: concept.label.trim(), isPhrase: false, entity: concept.entity }];
    return phrase ? [{ id, words: phrase.text.trim(), isPhrase: true, entity: null }] : [];
  });
}
