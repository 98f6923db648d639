/** What the reader is looking at: place, selection, hover, filters, canvas or list. A filter hides; it never re-lays out. */
import type { EntityKind, Status } from "../../../graph/model/kinds.ts";

export type Selection =
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "relation"; readonly id: string };

/** What the canvas is filled with: everything, an entity with its neighbors, or the answer to a question. */
export type Place =
  | { readonly kind: "atlas" }
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "question"; readonly id: string };

export interface View {
  readonly place: Place;
  readonly selection: Selection | null;
  readonly hovered: string | null;
  readonly hiddenKinds: ReadonlySet<EntityKind>;
  readonly hiddenStatuses: ReadonlySet<Status>;
  readonly surface: "canvas" | "list";
}

export const ATLAS: Place = { kind: "atlas" };

export const INITIAL_VIEW: View = {
  place: ATLAS,
  selection: null,
  hovered: null,
  hiddenKinds: new Set(),
  hiddenStatuses: new Set(),
  surface: "canvas",
};

/** A place with what is selected there: a relation if one is open, else the entity the place is about. */
export function standAt(
  place: Place,
  relation: string | null = null,
): Pick<View, "place" | "selection" | "hovered"> {
  if (relation !== null)
    return { place, selection: { kind: "relation", id: relation }, hovered: null };
  const selection = place.kind === "entity" ? ({ kind: "entity", id: place.id } as const) : null;
  return { place, selection, hovered: null };
}

/** One step out: from a relation to the place it was opened from, from there to the whole atlas. */
export function stepOut({ place, selection }: View): Pick<View, "place" | "selection" | "hovered"> {
  return standAt(selection?.kind === "relation" ? place : ATLAS);
}

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
