/** What can follow: relations that leave or reach a kind, with how many there are. */
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import type { BuilderKind } from "./pattern.ts";

export interface StepChoice {
  readonly type: string;
  readonly direction: "out" | "in";
  readonly kind: BuilderKind;
  readonly count: number;
}

export interface Atlas {
  readonly entities: readonly EntitySummary[];
  readonly relations: readonly Relation[];
}

export function countKinds({ entities }: Atlas): ReadonlyMap<BuilderKind, number> {
  const counts = new Map<BuilderKind, number>();
  for (const { kind } of entities) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** Those that are most first. From one entity where one is named, else from all of its kind. */
export function countSteps(
  { entities, relations }: Atlas,
  from: { readonly kind: BuilderKind; readonly entity: string | null },
): readonly StepChoice[] {
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const counts = new Map<string, StepChoice>();
  const count = (type: string, direction: "out" | "in", kind: BuilderKind | undefined) => {
    if (kind === undefined) return;
    const key = `${type} ${direction} ${kind}`;
    counts.set(key, { type, direction, kind, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  const isFrom = (id: string) =>
    from.entity === null ? kindOf.get(id) === from.kind : id === from.entity;
  for (const { type, source, target } of relations) {
    if (isFrom(source)) count(type, "out", kindOf.get(target));
    if (isFrom(target)) count(type, "in", kindOf.get(source));
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}
