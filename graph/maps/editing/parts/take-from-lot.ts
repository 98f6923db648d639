import type { ConceptMap } from "../../../model/concept-map.ts";

/** They wait no longer: they are on the map, or gone. */
export function takeFromLot(map: ConceptMap, ids: readonly string[]): ConceptMap {
  const taken = new Set(ids);
  const parkingLot = map.parkingLot.filter((id) => !taken.has(id));
  return parkingLot.length === map.parkingLot.length ? map : { ...map, parkingLot };
}
