/** Adds a concept: where somebody pointed, or to the parking lot. */
import type { ConceptMap, MapConcept } from "../../../model/concept-map.ts";
import type { MapEdit, Place } from "../map-edit.ts";
import { createConcept } from "../new-parts.ts";
import { createIdMaker } from "../part-ids.ts";

interface NewConcept extends Partial<Pick<MapConcept, "label" | "entity" | "color" | "group">> {
  /** Null where it does not matter: it gets a place of its own. */
  readonly at?: Place | null;
  readonly isParked?: boolean;
}

export function addConcept(
  map: ConceptMap,
  { at = null, isParked = false, ...said }: NewConcept,
): MapEdit {
  const id = createIdMaker(map)();
  const concept = createConcept({ ...said, id, position: isParked ? null : at });
  const parkingLot = isParked ? [...map.parkingLot, id] : map.parkingLot;
  return { map: { ...map, concepts: [...map.concepts, concept], parkingLot }, made: [id] };
}
