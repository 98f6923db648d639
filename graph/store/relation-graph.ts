/** The part of the graph that search, neighbors and paths walk; see `graph-store.ts`. */
import { isRelationTypeName, RELATION_TYPE_NAMES } from "../model/relation-types.ts";

export const RELATION_LABELS = ["Entity", "Work", "Author", "Figure", "Claim"] as const;

/** Types a query may follow: the closed list, narrowed to those it names. */
export function followedTypes(types: readonly string[]): readonly string[] {
  return types.length === 0 ? RELATION_TYPE_NAMES : types.filter(isRelationTypeName);
}

/** By code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function compareById(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

/** No engine keeps the order in which labels were written, so every adapter gives this one. */
export function orderLabels(labels: readonly string[]): readonly string[] {
  const others = labels.filter((label) => label !== "Entity").toSorted(compareText);
  return labels.includes("Entity") ? ["Entity", ...others] : others;
}
