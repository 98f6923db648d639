/**
 * Gives a place to what has none and is not parked, near what it is joined to and over nothing else. Whatever has a place
 * stays exactly there.
 */
import type { ConceptMap, MapConcept, MapPhrase } from "../../model/concept-map.ts";
import { placeParts, withinPlane } from "../editing/arranging/place-parts.ts";
import { indexMap, partOf } from "../editing/index-map.ts";
import type { MapPart, Place } from "../editing/map-edit.ts";
import { arrangeInRows } from "./arrange-in-rows.ts";
import { estimateSize, type SizeOf } from "./box-sizes.ts";
import { TakenRoom } from "./taken-room.ts";

/** Pixels from the middle of a concept down to that of its phrase. */
const STEP_DOWN = 80;

export function looseParts(map: ConceptMap): readonly MapPart[] {
  const { parked } = indexMap(map);
  const isLoose = ({ id, position }: MapPart): boolean => position === null && !parked.has(id);
  return [...map.concepts.filter(isLoose), ...map.phrases.filter(isLoose)];
}

/** The same map where nothing is loose. */
export function placeLooseParts(map: ConceptMap, sizeOf: SizeOf = estimateSize): ConceptMap {
  const loose = looseParts(map);
  if (loose.length === 0) return map;
  const draft: Draft = { map, sizeOf, room: new TakenRoom(), places: new Map() };
  for (const parts of [map.concepts, map.phrases])
    for (const part of parts)
      if (part.position !== null) draft.room.take(part.position, sizeOf(part));
  const { concepts, phrases } = indexMap(map);
  placeConcepts(
    loose.flatMap(({ id }) => concepts.get(id) ?? []),
    draft,
  );
  for (const { id } of loose) {
    const phrase = phrases.get(id);
    if (phrase) place(phrase, wishOfPhrase(phrase, draft), draft);
  }
  return placeParts(map, new Map(loose.map(({ id }) => [id, draft.places.get(id) ?? null])));
}

interface Draft {
  readonly map: ConceptMap;
  readonly sizeOf: SizeOf;
  readonly room: TakenRoom;
  /** Of what had none. */
  readonly places: Map<string, Place>;
}

/** From what has a place outwards; where nothing is left that is joined to such, in rows, one joined part after another. */
function placeConcepts(concepts: readonly MapConcept[], draft: Draft): void {
  const left = new Set(concepts);
  for (const concept of concepts) placeOutwards(concept, left, draft);
  for (const start of concepts) {
    if (!left.has(start)) continue;
    const joined = reachFrom(start, left, draft.map);
    const rows = arrangeInRows(joined, draft.map, draft.sizeOf);
    const at = draft.room.below(draft.sizeOf(start));
    for (const concept of joined) {
      const { x, y } = rows.get(concept.id) ?? { x: 0, y: 0 };
      place(concept, { x: at.x + x, y: at.y + y }, draft);
      left.delete(concept);
    }
  }
}

function placeOutwards(start: MapConcept, left: Set<MapConcept>, draft: Draft): void {
  const queue = [start];
  for (const concept of queue) {
    const wish = left.has(concept) ? wishOfConcept(concept, draft) : null;
    if (wish === null) continue;
    place(concept, wish, draft);
    left.delete(concept);
    queue.push(...neighborsOf(concept, draft.map).filter((neighbor) => left.has(neighbor)));
  }
}

function reachFrom(
  start: MapConcept,
  left: ReadonlySet<MapConcept>,
  map: ConceptMap,
): readonly MapConcept[] {
  const reached = new Set([start]);
  for (const concept of reached)
    for (const neighbor of neighborsOf(concept, map)) if (left.has(neighbor)) reached.add(neighbor);
  return [...reached];
}

/** Null begins a row of its own under everything. */
function place(part: MapPart, wish: Place | null, { sizeOf, room, places }: Draft): void {
  const size = sizeOf(part);
  const found = withinPlane(room.nearest(wish ?? room.below(size), size));
  places.set(part.id, found);
  room.take(found, size);
}

/** Under what leads to it, above what it leads to; null where none of them has a place. */
function wishOfConcept({ id }: MapConcept, draft: Draft): Place | null {
  const { map, places } = draft;
  const wishes = [...(indexMap(map).phrasesAt.get(id) ?? [])].flatMap((phraseId) => {
    const phrase = indexMap(map).phrases.get(phraseId);
    if (!phrase) return [];
    const isTarget = phrase.targets.includes(id);
    const down = isTarget ? STEP_DOWN : -STEP_DOWN;
    const at = places.get(phraseId) ?? phrase.position;
    if (at) return [{ x: at.x, y: at.y + down }];
    const across = middleOf(isTarget ? phrase.sources : phrase.targets, draft);
    return across ? [{ x: across.x, y: across.y + 2 * down }] : [];
  });
  return meanOf(wishes);
}

function wishOfPhrase({ sources, targets }: MapPhrase, draft: Draft): Place | null {
  const [from, to] = [middleOf(sources, draft), middleOf(targets, draft)];
  if (from && to) return meanOf([from, to]);
  if (from) return { x: from.x, y: from.y + STEP_DOWN };
  return to && { x: to.x, y: to.y - STEP_DOWN };
}

function neighborsOf({ id }: MapConcept, map: ConceptMap): readonly MapConcept[] {
  const { concepts, phrases, phrasesAt } = indexMap(map);
  return [...(phrasesAt.get(id) ?? [])].flatMap((phraseId) => {
    const { sources = [], targets = [] } = phrases.get(phraseId) ?? {};
    return [...sources, ...targets].flatMap((end) => concepts.get(end) ?? []);
  });
}

function middleOf(ids: readonly string[], { map, places }: Draft): Place | null {
  return meanOf(ids.flatMap((id) => places.get(id) ?? partOf(map, id)?.position ?? []));
}

function meanOf(places: readonly Place[]): Place | null {
  if (places.length === 0) return null;
  const sum = { x: 0, y: 0 };
  for (const { x, y } of places) {
    sum.x += x / places.length;
    sum.y += y / places.length;
  }
  return sum;
}
