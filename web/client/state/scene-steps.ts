/** What can be asked for with the hand on what is selected. Pure; the library is the atlas, or a reader's file. */
import type { EntitySummary, Relation } from "../../contract/shared.ts";
import type { Addition } from "./scene.ts";
import type { Library } from "./scene-recipe.ts";

/** All relations that the library has among these. */
export function relationsAmong({ relations }: Library, ids: ReadonlySet<string>): Addition {
  return {
    entities: [],
    relations: relations.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
}

/** Who is related to every one of these, with the relations that say so. */
export function commonNeighbors(library: Library, ids: ReadonlySet<string>): Addition {
  const reached = new Map<string, Set<string>>();
  for (const { source, target } of library.relations)
    for (const [end, other] of [
      [source, target],
      [target, source],
    ] as const)
      if (ids.has(end) && !ids.has(other))
        reached.set(other, (reached.get(other) ?? new Set()).add(end));
  const common = new Set(
    [...reached].filter(([, ends]) => ends.size === ids.size).map(([id]) => id),
  );
  return {
    entities: entitiesOf(library, common),
    relations: library.relations.filter((relation) => joins(relation, ids, common)),
  };
}

export interface Neighborhood extends Addition {
  /** Entities within reach, before the limit. */
  readonly total: number;
}

/** Everything within so many hops of these, nearest and most connected first. */
export function neighborhoodOf(
  library: Library,
  ids: ReadonlySet<string>,
  { hops, limit }: { readonly hops: number; readonly limit: number },
): Neighborhood {
  const neighbors = neighborsBy(library.relations);
  const distance = new Map([...ids].map((id) => [id, 0]));
  // A map grows while it is walked, in the order in which its keys came: nearest first.
  for (const [id, away] of distance) {
    if (away === hops) continue;
    for (const other of neighbors.get(id) ?? [])
      if (!distance.has(other)) distance.set(other, away + 1);
  }
  const degree = (id: string) => neighbors.get(id)?.size ?? 0;
  const ranked = [...distance.keys()].toSorted(
    (a, b) =>
      (distance.get(a) ?? 0) - (distance.get(b) ?? 0) || degree(b) - degree(a) || (a < b ? -1 : 1),
  );
  const kept = new Set(ranked.slice(0, limit));
  return {
    total: ranked.length,
    entities: entitiesOf(library, kept),
    relations: relationsAmong(library, kept).relations,
  };
}

function neighborsBy(relations: readonly Relation[]): Map<string, Set<string>> {
  const neighbors = new Map<string, Set<string>>();
  const link = (id: string, other: string) =>
    neighbors.set(id, (neighbors.get(id) ?? new Set()).add(other));
  for (const { source, target } of relations) {
    link(source, target);
    link(target, source);
  }
  return neighbors;
}

function joins(
  { source, target }: Relation,
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): boolean {
  return (a.has(source) && b.has(target)) || (a.has(target) && b.has(source));
}

function entitiesOf({ entities }: Library, ids: Iterable<string>): EntitySummary[] {
  return [...ids].flatMap((id) => entities.get(id) ?? []);
}
