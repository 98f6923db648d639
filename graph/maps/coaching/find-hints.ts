/**
 * All hints for a map, in the order in which they are best followed: what cannot be read first, the shape of the
 * whole last.
 */
import type { ConceptMap } from "../../model/concept-map.ts";
import type { MapKeys } from "../create-map-keys.ts";
import { propositionsOf } from "../propositions-of.ts";
import { hintAtBoxes } from "./hint-at-boxes.ts";
import { hintAtFocus } from "./hint-at-focus.ts";
import { hintAtPhrases } from "./hint-at-phrases.ts";
import { hintAtShape } from "./hint-at-shape.ts";
import type { Hint } from "./hint.ts";

/** What waits in the parking lot is not spoken of unless it is joined: waiting is no mistake. */
export function findHints(map: ConceptMap, keys: MapKeys): readonly Hint[] {
  const propositions = propositionsOf(map);
  const joined = new Set(propositions.flatMap(({ source, target }) => [source.id, target.id]));
  const parked = new Set(map.parkingLot);
  const concepts = map.concepts.filter(({ id }) => joined.has(id) || !parked.has(id));
  return [
    ...hintAtPhrases(propositions),
    ...hintAtBoxes(concepts, keys),
    ...hintAtShape(concepts, propositions),
    ...hintAtFocus({ ...map, concepts }, keys),
  ];
}
