/** What of the scene the filters leave in view. */
import type { EntitySummary, Relation } from "../../contract/shared.ts";
import { type Filters, isEntityShown, isRelationShown } from "./filters.ts";
import type { Scene } from "./scene.ts";

export interface InView {
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly Relation[];
}

export function findInView(
  { entities, relations }: Pick<Scene, "entities" | "relations">,
  filters: Filters,
): InView {
  const shown = new Map([...entities].filter(([, entity]) => isEntityShown(filters, entity)));
  return {
    entities: [...shown.values()],
    relations: [...relations.values()].filter(
      (relation) =>
        shown.has(relation.source) &&
        shown.has(relation.target) &&
        isRelationShown(filters, relation),
    ),
  };
}
