/** The parts of a map by their ids, made once for each list of them: lists are never changed, only followed by others. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../model/concept-map.ts";
import type { MapPart } from "./map-edit.ts";

export interface MapIndex {
  readonly concepts: ReadonlyMap<string, MapConcept>;
  readonly phrases: ReadonlyMap<string, MapPhrase>;
  readonly parked: ReadonlySet<string>;
  /** Ids of the phrases that begin or end at a concept, by its id; none for a concept that is joined to nothing. */
  readonly phrasesAt: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Each part of it is made when it is first asked for. */
export function indexMap(map: ConceptMap): MapIndex {
  return {
    get concepts() {
      return conceptsById(map.concepts);
    },
    get phrases() {
      return phrasesById(map.phrases);
    },
    get parked() {
      return toSet(map.parkingLot);
    },
    get phrasesAt() {
      return collectPhrases(map.phrases);
    },
  };
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

const conceptsById = onceForEach((concepts: readonly MapConcept[]) => byId(concepts));
const phrasesById = onceForEach((phrases: readonly MapPhrase[]) => byId(phrases));
const toSet = onceForEach((ids: readonly string[]) => new Set(ids));
const collectPhrases = onceForEach((phrases: readonly MapPhrase[]) => {
  const phrasesAt = new Map<string, Set<string>>();
  const add = (end: string, id: string): void => {
    const known = phrasesAt.get(end);
    if (known === undefined) phrasesAt.set(end, new Set([id]));
    else known.add(id);
  };
  for (const { id, sources, targets } of phrases) {
    for (const end of sources) add(end, id);
    for (const end of targets) add(end, id);
  }
  return phrasesAt;
});

/** Maps share the lists that an edit does not touch, and with them what was made of these. */
function onceForEach<List extends object, Made extends object>(
  make: (list: List) => Made,
): (list: List) => Made {
  const made = new WeakMap<List, Made>();
  return (list) => {
    const known = made.get(list) ?? make(list);
    made.set(list, known);
    return known;
  };
}

function byId<Part extends MapPart>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  const index = new Map<string, Part>();
  for (const part of parts) index.set(part.id, part);
  return index;
}
