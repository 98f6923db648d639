/** The order of neighbors around a focus: what it does first, then what is done to it; like phrases together. */
import { ENTITY_KINDS } from "../../../../graph/model/kinds.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";

interface Neighbor {
  readonly entity: EntitySummary;
  /** Type and direction that it is grouped under; `null` for one the focus has no relation with. */
  readonly group: string | null;
}

export function orderAround(
  focus: string,
  entities: readonly EntitySummary[],
  relations: readonly Relation[],
): string[] {
  const groups = groupsOf(focus, relations);
  const sizes = new Map([...groups].map(([group, members]) => [group, members.size]));
  const neighbors = entities
    .filter(({ id }) => id !== focus)
    .map((entity): Neighbor => ({ entity, group: largestGroup(entity.id, groups) }));
  return neighbors
    .toSorted(
      (a, b) => compareGroups(a.group, b.group, sizes) || compareEntities(a.entity, b.entity),
    )
    .map(({ entity }) => entity.id);
}

function groupsOf(focus: string, relations: readonly Relation[]): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const { source, target, type } of relations) {
    if ((source === focus) === (target === focus)) continue;
    const group = source === focus ? `out ${type}` : `in ${type}`;
    const other = source === focus ? target : source;
    groups.set(group, (groups.get(group) ?? new Set<string>()).add(other));
  }
  return groups;
}

/** An entity with several relations stands where the most company is. */
function largestGroup(id: string, groups: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  const candidates = [...groups].filter(([, members]) => members.has(id));
  const sorted = candidates.toSorted(
    ([nameA, a], [nameB, b]) => b.size - a.size || compareText(nameA, nameB),
  );
  return sorted[0]?.[0] ?? null;
}

function compareGroups(
  a: string | null,
  b: string | null,
  sizes: ReadonlyMap<string, number>,
): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const isOut = Number(b.startsWith("out ")) - Number(a.startsWith("out "));
  return isOut || (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || compareText(a, b);
}

function compareEntities(a: EntitySummary, b: EntitySummary): number {
  return ENTITY_KINDS.indexOf(a.kind) - ENTITY_KINDS.indexOf(b.kind) || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
