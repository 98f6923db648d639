/** A map as an activity is made of: see {@link separatePropositions}, with a place for every part. */
import { layOutMap } from "../../../../../graph/maps/layout/lay-out-map.ts";
import { looseParts, placeLooseParts } from "../../../../../graph/maps/layout/place-loose-parts.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { separatePropositions } from "./separate-propositions.ts";

/** What was laid out by hand stays; what was never laid out is. */
export async function prepareGoal(map: ConceptMap): Promise<ConceptMap> {
  const goal = separatePropositions(map);
  const isPlaced = goal.concepts.some(({ position }) => position !== null);
  if (looseParts(goal).length === 0) return goal;
  return isPlaced ? placeLooseParts(goal) : layOutMap(goal);
}
