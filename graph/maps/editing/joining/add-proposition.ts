/**
 * Adds propositions by their words. A concept that the map already has is used again, and a phrase that already leads
 * from the same concept with the same words gets one more target: the list makes what the canvas would have been drawn as.
 */
import { readPropositionLines } from "../../../formats/maps/propositions/read-proposition-lines.ts";
import { MapFileError } from "../../../formats/maps/map-file-error.ts";
import type { ConceptMap, MapConcept } from "../../../model/concept-map.ts";
import { createMapKeys, NO_SAME_WORDS, type MapKeys } from "../../create-map-keys.ts";
import { addConcept } from "../parts/add-concept.ts";
import { addEnd } from "./connect-parts.ts";
import { takeFromLot } from "../parts/take-from-lot.ts";
import { indexMap } from "../index-map.ts";
import { EditRefused, type MapEdit } from "../map-edit.ts";
import { createPhrase } from "../new-parts.ts";
import { createIdMaker } from "../part-ids.ts";

/** A concept of the map by its id, or any by its words. */
export type NamedEnd = { readonly id: string } | { readonly label: string };

export interface NewProposition {
  readonly source: NamedEnd;
  readonly phrase: string;
  readonly target: NamedEnd;
}

const FOLDED = createMapKeys(NO_SAME_WORDS);

/**
 * The phrase comes first in what was made, or, where it was there already, the new concept.
 * @param keys When two labels are the same concept; by default when they are folded alike.
 * @throws EditRefused `to-itself`
 */
export function addProposition(
  map: ConceptMap,
  { source, phrase, target }: NewProposition,
  keys: MapKeys = FOLDED,
): MapEdit {
  const from = findOrAdd(map, source, keys);
  const to = findOrAdd(from.map, target, keys);
  if (from.id === to.id) throw new EditRefused({ code: "to-itself" });
  const joined = joinByPhrase(to.map, { from: from.id, phrase, to: to.id }, keys);
  return { map: joined.map, made: [...joined.made, ...from.made, ...to.made] };
}

/** `A | causes | B`, or with tabs, one a line; a line with one part is a concept that is joined to nothing yet.
 * @throws EditRefused `line`, with its number, for the first that is neither; `to-itself` */
export function addLines(map: ConceptMap, text: string, keys: MapKeys = FOLDED): MapEdit {
  let edited = map;
  const made: string[] = [];
  for (const { source, phrase, target } of readLines(text)) {
    const step =
      phrase === null
        ? findOrAdd(edited, { label: source }, keys)
        : addProposition(
            edited,
            { source: { label: source }, phrase, target: { label: target } },
            keys,
          );
    edited = step.map;
    made.push(...step.made);
  }
  return { map: edited, made };
}

interface FoundConcept extends MapEdit {
  readonly id: string;
}

/** The first concept that counts as the same, taken from the parking lot if it waits there, or a new one. */
export function findOrAdd(map: ConceptMap, end: NamedEnd, keys: MapKeys = FOLDED): FoundConcept {
  const known =
    "id" in end ? indexMap(map).concepts.get(end.id) : findConcept(map, end.label, keys);
  if (known) return { map, made: [], id: known.id };
  const added = addConcept(map, { label: "label" in end ? end.label : "" });
  return { ...added, id: added.made[0] ?? "" };
}

export function findConcept(
  map: ConceptMap,
  label: string,
  keys: MapKeys = FOLDED,
): MapConcept | undefined {
  const key = keys.conceptKey({ id: "", label, entity: null });
  return map.concepts.find((concept) => keys.conceptKey(concept) === key);
}

interface Joint {
  readonly from: string;
  readonly phrase: string;
  readonly to: string;
}

/** Without words, phrases are not the same: each line that somebody draws asks for words of its own. */
function joinByPhrase(map: ConceptMap, { from, phrase, to }: Joint, keys: MapKeys): MapEdit {
  const key = keys.phraseKey(phrase);
  const known = map.phrases.find(
    ({ text, sources }) =>
      key !== "" && sources.length === 1 && sources[0] === from && keys.phraseKey(text) === key,
  );
  if (known) return { map: addEnd(map, { phrase: known.id, side: "targets", end: to }), made: [] };
  const id = createIdMaker(map)();
  const made = createPhrase({ id, text: phrase, sources: [from], targets: [to] });
  const joined = { ...map, phrases: [...map.phrases, made] };
  return { map: takeFromLot(joined, [from, to]), made: [id] };
}

function readLines(text: string): ReturnType<typeof readPropositionLines> {
  try {
    return readPropositionLines(text);
  } catch (error) {
    if (error instanceof MapFileError && "line" in error.data)
      throw new EditRefused({ code: "line", line: Number(error.data.line) });
    throw error;
  }
}
