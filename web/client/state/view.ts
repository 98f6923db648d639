/** What the reader is looking at: selection, hover, filters, canvas or list. A filter hides; it never re-lays out. */
import type { EntityKind, Status } from "../../../graph/model/kinds.ts";

export type Selection =
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "relation"; readonly id: string };

export interface View {
  readonly selection: Selection | null;
  readonly hovered: string | null;
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  readonly hiddenStatuses: ReadonlySet<Status>;
  readonly surface: "canvas" | "list";
}

export const INITIAL_VIEW: View = {
  selection: null,
  hovered: null,
  hiddenKinds: new Set(),
  hiddenStatuses: new Set(),
  surface: "canvas",
};

/** Hides what is shown and shows what is hidden. */
export function toggleIn<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** Shows one alone; asked again, shows all. */
export function onlyIn<Item>(
  set: ReadonlySet<Item>,
  item: Item,
  all: readonly Item[],
): ReadonlySet<Item> {
  const others = all.filter((other) => other !== item);
  const isAlone = !set.has(item) && others.every((other) => set.has(other));
  return isAlone ? new Set() : new Set(others);
}
