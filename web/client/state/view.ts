/** What the reader is looking at: place, selection, hover, filters, what is lit, canvas or list. */
import { type Filters, NO_FILTERS } from "./filters.ts";
import { type LensWords, NO_WORDS } from "./lens-words.ts";
import type { MetricName } from "./metrics.ts";
import type { PathOptions } from "./path-options.ts";

export type Selection =
  | { readonly kind: "entity" | "relation" | "work"; readonly id: string }
  | { readonly kind: "many"; readonly ids: readonly string[] };

export const LENSES = [
  "chain",
  "timeline",
  "argument",
  "literature",
  "figures",
  "contested",
] as const;
export type LensName = (typeof LENSES)[number];

/** What fills the stage: everything, an entity's surroundings, an answer, a lens, a reader's file, or a set of their own. */
export type Place =
  | { readonly kind: "atlas" }
  | { readonly kind: "set" }
  | { readonly kind: "entity"; readonly id: string }
  | { readonly kind: "question"; readonly id: string }
  | { readonly kind: "lens"; readonly id: string }
  | { readonly kind: "file"; readonly id: string };

/** What the right column shows instead of what the selection asks for. */
export type Panel =
  | {
      readonly kind: "paths";
      readonly ends: readonly string[];
      /** Absent where a path may be as it usually may. */
      readonly options?: PathOptions;
    }
  | { readonly kind: "tour"; readonly id: string; readonly step: number }
  | { readonly kind: "saved" | "metrics" | "reading" };

/** What stands out while all else is dimmed: a path, a step of a tour, a sentence's relations. */
export interface Lit {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** What bodies' sizes and colours tell; null is the usual: relations and kinds. */
export interface Encoding {
  readonly size: MetricName | null;
  readonly color: MetricName | null;
}

export interface View {
  readonly place: Place;
  readonly selection: Selection | null;
  readonly hovered: string | null;
  readonly filters: Filters;
  readonly surface: "canvas" | "list";
  readonly panel: Panel | null;
  readonly lit: Lit | null;
  readonly encoding: Encoding;
  /** What is set in the lens that is the place. */
  readonly lens: LensWords;
}

export const ATLAS: Place = { kind: "atlas" };
export const USUAL_ENCODING: Encoding = { size: null, color: null };

export const INITIAL_VIEW: View = {
  place: ATLAS,
  selection: null,
  hovered: null,
  filters: NO_FILTERS,
  surface: "canvas",
  panel: null,
  lit: null,
  encoding: USUAL_ENCODING,
  lens: NO_WORDS,
};

export type Standing = Pick<View, "place" | "selection" | "hovered" | "panel" | "lit" | "lens">;

/** A place with what is selected there: a relation if one is open, else the entity the place is about. */
export function standAt(place: Place, relation: string | null = null): Standing {
  const selection = selectionAt(place, relation);
  return { place, selection, hovered: null, panel: null, lit: null, lens: NO_WORDS };
}

function selectionAt(place: Place, relation: string | null): Selection | null {
  if (relation !== null) return { kind: "relation", id: relation };
  return place.kind === "entity" ? { kind: "entity", id: place.id } : null;
}

/** One step out takes off one thing: the panel, what is selected, what is lit, and at last the place. */
export function stepOut({ place, selection, panel, lit }: View): Partial<View> {
  const usual = selectionAt(place, null);
  if (panel !== null) return { panel: null, hovered: null };
  if (!isSameSelection(selection, usual)) return { selection: usual, hovered: null };
  return lit === null ? standAt(ATLAS) : { lit: null, hovered: null };
}

export function isSameSelection(a: Selection | null, b: Selection | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === "many" || b.kind === "many")
    return a.kind === "many" && b.kind === "many" && a.ids.join(" ") === b.ids.join(" ");
  return a.kind === b.kind && a.id === b.id;
}

/** One text for each place: equal places, equal texts. */
export function placeKey(place: Place): string {
  return "id" in place ? `${place.kind} ${place.id}` : place.kind;
}

/** The entities that are selected, whichever way. */
export function selectedEntities(selection: Selection | null): readonly string[] {
  if (selection?.kind === "entity") return [selection.id];
  return selection?.kind === "many" ? selection.ids : [];
}
