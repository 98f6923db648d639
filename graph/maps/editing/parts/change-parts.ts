/** What is said of a part: its words, note, colour and what it rests on. Parts that are not on the map are passed over. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../../model/concept-map.ts";
import { cleanText } from "../../../formats/maps/fit-text.ts";
import type { MapColor } from "../../../model/map-limits.ts";
import { indexMap, isPhrase, partOf, wordsOf } from "../index-map.ts";
import type { MapPart } from "../map-edit.ts";

/** The same map where `change` gives back every part as it was; arrays without a change are shared. */
export function changeParts(
  map: ConceptMap,
  ids: Iterable<string>,
  change: <Part extends MapPart>(part: Part) => Part,
): ConceptMap {
  const wanted = new Set(ids);
  const concepts = changeSome(map.concepts, wanted, change);
  const phrases = changeSome(map.phrases, wanted, change);
  return concepts === map.concepts && phrases === map.phrases ? map : { ...map, concepts, phrases };
}

function changeSome<Part extends MapPart>(
  parts: Part[],
  wanted: ReadonlySet<string>,
  change: (part: Part) => Part,
): Part[] {
  let isChanged = false;
  const changed = parts.map((part) => {
    if (!wanted.has(part.id)) return part;
    const next = change(part);
    isChanged ||= next !== part;
    return next;
  });
  return isChanged ? changed : parts;
}

export function changeConcept(
  map: ConceptMap,
  id: string,
  change: (concept: MapConcept) => MapConcept,
): ConceptMap {
  const concepts = changeSome(map.concepts, new Set([id]), change);
  return concepts === map.concepts ? map : { ...map, concepts };
}

export function changePhrase(
  map: ConceptMap,
  id: string,
  change: (phrase: MapPhrase) => MapPhrase,
): ConceptMap {
  const phrases = changeSome(map.phrases, new Set([id]), change);
  return phrases === map.phrases ? map : { ...map, phrases };
}

/** With blanks at the ends: while somebody types they are the beginning of the next word. */
export function reword(map: ConceptMap, id: string, words: string): ConceptMap {
  const part = partOf(map, id);
  const next = cleanText(words);
  if (part === undefined || wordsOf(part) === next) return map;
  return isPhrase(part)
    ? changePhrase(map, id, (phrase) => ({ ...phrase, text: next }))
    : changeConcept(map, id, (concept) => ({ ...concept, label: next }));
}

export function setNote(map: ConceptMap, id: string, text: string): ConceptMap {
  const note = cleanText(text);
  return changeParts(map, [id], (part) => (part.note === note ? part : { ...part, note }));
}

export function setColor(
  map: ConceptMap,
  ids: Iterable<string>,
  color: MapColor | null,
): ConceptMap {
  return changeParts(map, ids, (part) => (part.color === color ? part : { ...part, color }));
}

/** Null takes the link away. */
export function linkEntity(map: ConceptMap, id: string, entity: string | null): ConceptMap {
  return changeConcept(map, id, (concept) =>
    concept.entity === entity ? concept : { ...concept, entity },
  );
}

/** What a part rests on, each once; what is not given stays. Claims of a concept are passed over. */
export function setEvidence(
  map: ConceptMap,
  id: string,
  evidence: { readonly works?: readonly string[]; readonly claims?: readonly string[] },
): ConceptMap {
  const works = evidence.works && [...new Set(evidence.works)];
  const claims = evidence.claims && [...new Set(evidence.claims)];
  const withWorks = works ? changeParts(map, [id], (part) => ({ ...part, works })) : map;
  return claims && indexMap(map).phrases.has(id)
    ? changePhrase(withWorks, id, (phrase) => ({ ...phrase, claims }))
    : withWorks;
}

/** Title and focus question. */
export function setHeading(
  map: ConceptMap,
  heading: Partial<Pick<ConceptMap, "title" | "focusQuestion" | "language">>,
): ConceptMap {
  return { ...map, ...heading };
}
