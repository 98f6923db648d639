/** The parts of a map by their ids, made once for each map: maps are never changed, only followed by others. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../model/concept-map.ts";
import type { MapPart } from "./map-edit.ts";

export interface MapIndex {
  readonly concepts: ReadonlyMap<string, MapConcept>;
  readonly phrases: ReadonlyMap<string, MapPhrase>;
  readonly parked: ReadonlySet<string>;
  /** Ids of the phrases that begin or end at a concept, by its id; none for a concept that is joined to nothing. */
  readonly phrasesAt: ReadonlyMap<string, ReadonlySet<string>>;
}

const indexes = new WeakMap<ConceptMap, MapIndex>();

export function indexMap(map: ConceptMap): MapIndex {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  const index: MapIndex = {
    concepts: new Map(map.concepts.map((concept) => [concept.id, concept])),
    phrases: new Map(map.phrases.map((phrase) => [phrase.id, phrase])),
    parked: new Set(map.parkingLot),
    phrasesAt: collectPhrases(map.phrases),
  };
  indexes.set(map, index);
  return index;
}

export function partOf(map: ConceptMap, id: string): MapPart | undefined {
  const { concepts, phrases } = indexMap(map);
  return concepts.get(id) ?? phrases.get(id);
}

export function isPhrase(part: MapPart): part is MapPhrase {
  return "text" in part;
}

export function wordsOf(part: MapPart): string {
  return isPhrase(part) ? part.text : part.label;
}

function collectPhrases(phrases: readonly MapPhrase[]): ReadonlyMap<string, ReadonlySet<string>> {
  const phrasesAt = new Map<string, Set<string>>();
  for (const { id, sources, targets } of phrases)
    for (const end of [...sources, ...targets]) {
      const known = phrasesAt.get(end);
      if (known === undefined) phrasesAt.set(end, new Set([id]));
      else known.add(id);
    }
  return phrasesAt;
}
