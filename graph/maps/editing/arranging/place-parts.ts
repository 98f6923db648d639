/** Where parts are: on the map at a place, or in the parking lot without one. */
import type { ConceptMap } from "../../../model/concept-map.ts";
import { MAP_LIMITS } from "../../../model/map-limits.ts";
import { changeParts } from "../parts/change-parts.ts";
import { takeFromLot } from "../parts/take-from-lot.ts";
import { indexMap, partOf } from "../index-map.ts";
import type { Place } from "../map-edit.ts";

/** To the end of the parking lot. Lines stay: a concept that is joined is on the map for all who read it. */
export function parkParts(map: ConceptMap, ids: readonly string[]): ConceptMap {
  const { parked } = indexMap(map);
  const added = [...new Set(ids)].filter((id) => partOf(map, id) && !parked.has(id));
  if (added.length === 0) return map;
  const moved = changeParts(map, added, (part) => ({ ...part, position: null }));
  return { ...moved, parkingLot: [...map.parkingLot, ...added] };
}

/** Takes parts from the parking lot, if they are there, to these places; null for a place near what they are joined to. */
export function placeParts(map: ConceptMap, places: ReadonlyMap<string, Place | null>): ConceptMap {
  const placed = changeParts(map, places.keys(), (part) => {
    const place = places.get(part.id) ?? null;
    const position = place && withinPlane(place);
    const isSame = position?.x === part.position?.x && position?.y === part.position?.y;
    return isSame ? part : { ...part, position };
  });
  return takeFromLot(placed, [...places.keys()]);
}

/** What has no place yet stays without. */
export function moveParts(map: ConceptMap, ids: Iterable<string>, by: Place): ConceptMap {
  if (by.x === 0 && by.y === 0) return map;
  return changeParts(map, ids, (part) =>
    part.position === null
      ? part
      : {
          ...part,
          position: withinPlane({ x: part.position.x + by.x, y: part.position.y + by.y }),
        },
  );
}

/** Before the one that stands at this index of the parking lot; parts that are not in it are passed over. */
export function sortParked(map: ConceptMap, id: string, index: number): ConceptMap {
  if (!indexMap(map).parked.has(id)) return map;
  const others = map.parkingLot.filter((other) => other !== id);
  return { ...map, parkingLot: others.toSpliced(index, 0, id) };
}

/** Whole pixels, as positions are compared and sent. */
export function withinPlane({ x, y }: Place): Place {
  return { x: bound(x), y: bound(y) };
}

function bound(value: number): number {
  return Math.min(MAP_LIMITS.plane, Math.max(-MAP_LIMITS.plane, Math.round(value)));
}
