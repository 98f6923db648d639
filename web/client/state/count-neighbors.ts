/** An entity's neighbors by relation type and direction, and how many of them are not on the canvas yet. Pure. */
import type { EntityKind } from "../../../graph/model/kinds.ts";
import type { Library } from "./scene-recipe.ts";

export interface NeighborRow {
  readonly type: string;
  readonly direction: "out" | "in";
  readonly neighbors: number;
  readonly missing: number;
}

export interface NeighborTally {
  /** Neighbors in all, each counted once. */
  readonly total: number;
  readonly missing: number;
  /** The rows with most to add first. */
  readonly rows: readonly NeighborRow[];
  /** Missing neighbors of each kind. */
  readonly kinds: ReadonlyMap<EntityKind, number>;
}

interface OnCanvas {
  readonly onCanvas: { readonly has: (id: string) => boolean };
  readonly relations: { readonly has: (id: string) => boolean };
}

export function countNeighbors(
  id: string,
  library: Library,
  { onCanvas, relations }: OnCanvas,
): NeighborTally {
  const everyone = new Map<string, boolean>();
  const rows = new Map<
    string,
    { type: string; direction: "out" | "in"; ids: Map<string, boolean> }
  >();
  for (const { id: relation, type, source, target } of library.relations) {
    if ((source === id) === (target === id)) continue;
    const direction = source === id ? "out" : "in";
    const other = source === id ? target : source;
    everyone.set(other, onCanvas.has(other));
    const key = `${direction} ${type}`;
    const row = rows.get(key) ?? { type, direction, ids: new Map<string, boolean>() };
    // A neighbor may stand there already, drawn for another relation: this one is still to be added.
    const isThere = onCanvas.has(other) && relations.has(relation);
    row.ids.set(other, (row.ids.get(other) ?? true) && isThere);
    rows.set(key, row);
  }
  const kinds = new Map<EntityKind, number>();
  for (const [other, isThere] of everyone) {
    const kind = library.entities.get(other)?.kind;
    if (!isThere && kind !== undefined) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return {
    total: everyone.size,
    missing: countFalse(everyone),
    kinds,
    rows: [...rows.values()]
      .map(({ type, direction, ids }) => ({
        type,
        direction,
        neighbors: ids.size,
        missing: countFalse(ids),
      }))
      .toSorted((a, b) => b.missing - a.missing || b.neighbors - a.neighbors),
  };
}

function countFalse(entries: ReadonlyMap<string, boolean>): number {
  return [...entries.values()].filter((isThere) => !isThere).length;
}
