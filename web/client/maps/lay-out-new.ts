/** A map from elsewhere, ready to be drawn: laid out where nothing of it has a place; what has one stays there. */
import { layOutMap } from "../../../graph/maps/layout/lay-out-map.ts";
import { placeLooseParts } from "../../../graph/maps/layout/place-loose-parts.ts";
import type { ConceptMap } from "../../../graph/model/concept-map.ts";

export async function layOutNew(map: ConceptMap): Promise<ConceptMap> {
  const hasPlaces = map.concepts.some(({ position }) => position !== null);
  return hasPlaces ? placeLooseParts(map) : layOutMap(map);
}
