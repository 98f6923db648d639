/** What a line that somebody drew means: from which handle of which part, to which part, or to where nothing is. */
import {
  addEnd,
  connectParts,
  connectToNew,
} from "../../../../../graph/maps/editing/joining/connect-parts.ts";
import { placeParts } from "../../../../../graph/maps/editing/arranging/place-parts.ts";
import { indexMap } from "../../../../../graph/maps/editing/index-map.ts";
import { addConcept } from "../../../../../graph/maps/editing/parts/add-concept.ts";
import type { MapEdit, Place } from "../../../../../graph/maps/editing/map-edit.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";

export interface LineStart {
  readonly id: string;
  /** A phrase has `in` above it and `out` below it. */
  readonly handle: string | null;
}

export interface DrawnGesture {
  readonly from: LineStart;
  /** Null for the plane; a handle only where it was let go on one. */
  readonly to: LineStart | null;
  readonly at: Place;
  /** Held Shift turns the direction of the line round, between a phrase and a concept. */
  readonly isTurned: boolean;
}

/** @throws EditRefused as `connectParts` does */
export function joinByLine(map: ConceptMap, { from, to, at, isTurned }: DrawnGesture): MapEdit {
  const { phrases } = indexMap(map);
  const isFromPhrase = phrases.has(from.id);
  if (to === null) {
    if (!isFromPhrase) return findRoom(connectToNew(map, from.id, { at }));
    const added = addConcept(map, { at });
    const [concept = ""] = added.made;
    const side = turn(from.handle === "in" ? "sources" : "targets", isTurned);
    return { ...added, map: addEnd(added.map, { phrase: from.id, side, end: concept }) };
  }
  const isToPhrase = phrases.has(to.id);
  if (isFromPhrase === isToPhrase) return findRoom(connectParts(map, from.id, to.id));
  const side = isFromPhrase
    ? turn(from.handle === "in" ? "sources" : "targets", isTurned)
    : turn(to.handle === "out" ? "targets" : "sources", isTurned);
  const ends = isFromPhrase
    ? { phrase: from.id, side, end: to.id }
    : { phrase: to.id, side, end: from.id };
  return { map: addEnd(map, ends), made: [] };
}

/** A new phrase stands between its concepts, or beside what stands there already: the editor places what has no place. */
export function findRoom(edit: MapEdit): MapEdit {
  const [id = ""] = edit.made;
  if (!indexMap(edit.map).phrases.has(id)) return edit;
  return { ...edit, map: placeParts(edit.map, new Map([[id, null]])) };
}

function turn(side: "sources" | "targets", isTurned: boolean): "sources" | "targets" {
  if (!isTurned) return side;
  return side === "sources" ? "targets" : "sources";
}
