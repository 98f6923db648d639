/**
 * How much of the scene each row of the legend holds: live, given all other filters, and whatever its own facet hides,
 * so that a hidden row says what showing it would bring.
 */
import type { EntitySummary, Relation } from "../../contract/shared.ts";
import { type Facet, FACETS, type Filters, hideIn, NONE } from "./filters.ts";
import { findInView, type InView } from "./in-view.ts";
import type { Scene } from "./scene.ts";

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

const valuesOfRelation: Readonly<
  Record<Exclude<Facet, "kinds">, (relation: Relation) => readonly string[]>
> = {
  statuses: ({ status }) => [status],
  origins: ({ origin }) => [origin],
  types: ({ type }) => [type],
  sections: ({ section }) => [section === null ? NONE : String(section)],
  works: ({ works }) => (works.length === 0 ? [NONE] : works),
};

export function countFacets(
  scene: Pick<Scene, "entities" | "relations">,
  filters: Filters,
): FacetCounts {
  const asIs = findInView(scene, filters);
  const counted = FACETS.map((facet) => {
    const isOpen = filters.hidden[facet].size === 0;
    const inView = isOpen ? asIs : findInView(scene, hideIn(filters, facet, []));
    return [facet, countFacet(facet, inView)] as const;
  });
  return Object.fromEntries(counted) as Record<Facet, Map<string, number>>;
}

function countFacet(facet: Facet, { entities, relations }: InView): Map<string, number> {
  if (facet === "kinds") return countBy(entities, ({ kind }: EntitySummary) => [kind]);
  return countBy(relations, valuesOfRelation[facet]);
}

function countBy<Item>(
  items: readonly Item[],
  valuesOf: (item: Item) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const value of valuesOf(item)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
