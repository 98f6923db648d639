/** Neighbors as the server would give them, from what the browser holds: the most connected first. */
import type { EntityKind } from "../../../../graph/model/kinds.ts";
import { type Addition, degreesOf } from "../../state/scene.ts";
import type { Library } from "../../state/scene-recipe.ts";

export interface AskedNeighbors {
  readonly id: string;
  readonly types: readonly string[];
  readonly direction: "out" | "in" | "both";
  readonly kinds: readonly EntityKind[];
  readonly limit: number;
}

export function neighborsIn({ entities, relations }: Library, asked: AskedNeighbors): Addition {
  const { id, types, direction, kinds, limit } = asked;
  const reached = relations.filter(
    ({ type, source, target }) =>
      (types.length === 0 || types.includes(type)) &&
      ((direction !== "in" && source === id) || (direction !== "out" && target === id)),
  );
  const degrees = degreesOf(relations);
  const others = new Set(reached.map(({ source, target }) => (source === id ? target : source)));
  const found = [...others]
    .flatMap((other) => entities.get(other) ?? [])
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .toSorted(
      (a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
    )
    .slice(0, limit);
  const kept = new Set([id, ...found.map((entity) => entity.id)]);
  return {
    entities: found,
    relations: reached.filter(({ source, target }) => kept.has(source) && kept.has(target)),
  };
}
