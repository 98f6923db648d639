/** What somebody chose or typed as one end of a proposition. */
import { addConcept } from "../../../../../graph/maps/editing/parts/add-concept.ts";
import type { NamedEnd } from "../../../../../graph/maps/editing/joining/add-proposition.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";

export interface ChosenEnd {
  readonly text: string;
  /** A concept of the map. */
  readonly id?: string;
  /** An entity of the atlas that is not on the map yet. */
  readonly entity?: string;
}

export const NO_END: ChosenEnd = { text: "" };

export function isGiven({ text, id }: ChosenEnd): boolean {
  return id !== undefined || text.trim() !== "";
}

interface ResolvedEnd {
  readonly map: ConceptMap;
  readonly end: NamedEnd;
}

/** An entity becomes a concept of its name, or the concept that already means it; words are looked up when they are joined. */
export function resolveEnd(map: ConceptMap, { text, id, entity }: ChosenEnd): ResolvedEnd {
  if (id !== undefined) return { map, end: { id } };
  if (entity === undefined) return { map, end: { label: text.trim() } };
  const known = map.concepts.find((concept) => concept.entity === entity);
  if (known) return { map, end: { id: known.id } };
  const added = addConcept(map, { label: text, entity });
  return { map: added.map, end: { id: added.made[0] ?? "" } };
}
