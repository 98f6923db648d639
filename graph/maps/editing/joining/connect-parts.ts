/**
 * Joins by a line drawn from one part to another. From concept to concept a phrase comes between, without words yet. What
 * is joined is on the map and no longer in the parking lot.
 */
import type { ConceptMap } from "../../../model/concept-map.ts";
import { addConcept } from "../parts/add-concept.ts";
import { takeFromLot } from "../parts/take-from-lot.ts";
import { changePhrase } from "../parts/change-parts.ts";
import { indexMap, partOf } from "../index-map.ts";
import { EditRefused, type MapEdit, type MapPart, type Place } from "../map-edit.ts";
import { createPhrase } from "../new-parts.ts";
import { createIdMaker } from "../part-ids.ts";

/** @throws EditRefused `phrase-to-phrase`, `to-itself` */
export function connectParts(map: ConceptMap, from: string, to: string): MapEdit {
  const { concepts, phrases } = indexMap(map);
  if (phrases.has(from) && phrases.has(to)) throw new EditRefused({ code: "phrase-to-phrase" });
  if (concepts.has(from) && concepts.has(to)) return joinConcepts(map, { from, to });
  if (concepts.has(from) && phrases.has(to))
    return { map: addEnd(map, { phrase: to, side: "sources", end: from }), made: [] };
  if (phrases.has(from) && concepts.has(to))
    return { map: addEnd(map, { phrase: from, side: "targets", end: to }), made: [] };
  return { map, made: [] };
}

/**
 * One gesture, a line drawn to where nothing is: from a concept, a phrase and a concept are made, the phrase first; from a
 * phrase, one more concept that it leads to.
 */
export function connectToNew(
  map: ConceptMap,
  from: string,
  { at, label = "" }: { readonly at: Place | null; readonly label?: string },
): MapEdit {
  if (partOf(map, from) === undefined) return { map, made: [] };
  const added = addConcept(map, { at, label });
  const [concept = ""] = added.made;
  const joined = connectParts(added.map, from, concept);
  return { map: joined.map, made: [...joined.made, concept] };
}

export interface NewEnd {
  readonly phrase: string;
  readonly side: "sources" | "targets";
  readonly end: string;
}

/** @throws EditRefused `to-itself` */
export function addEnd(map: ConceptMap, { phrase, side, end }: NewEnd): ConceptMap {
  const other = side === "sources" ? "targets" : "sources";
  const joined = changePhrase(map, phrase, (known) => {
    if (known[other].includes(end)) throw new EditRefused({ code: "to-itself" });
    return known[side].includes(end) ? known : { ...known, [side]: [...known[side], end] };
  });
  return joined === map ? map : takeFromLot(joined, [phrase, end]);
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function joinConcepts(map: ConceptMap, { from, to }: Ends): MapEdit {
  if (from === to) throw new EditRefused({ code: "to-itself" });
  const id = createIdMaker(map)();
  const position = between(partOf(map, from), partOf(map, to));
  const phrase = createPhrase({ id, position, sources: [from], targets: [to] });
  const joined = { ...map, phrases: [...map.phrases, phrase] };
  return { map: takeFromLot(joined, [from, to]), made: [id] };
}

/** Null where one of them has no place yet. */
function between(a: MapPart | undefined, b: MapPart | undefined): Place | null {
  if (!a?.position || !b?.position) return null;
  return { x: (a.position.x + b.position.x) / 2, y: (a.position.y + b.position.y) / 2 };
}
