/** Which dialog lies over the page. At most one does. */
import { createStore, type StoreApi } from "zustand/vanilla";

/** What is cited: an entity, a statement, a work, or the view as a whole. */
export interface Subject {
  readonly kind: "entity" | "relation" | "work" | "view";
  readonly id: string;
}

export type Dialog =
  | { readonly kind: "takeAway" | "freeze" | "attach" | "notes" | "keys" }
  | { readonly kind: "openFile"; readonly files: readonly File[] }
  | { readonly kind: "cite"; readonly subject: Subject }
  /** A concept map of what an answer found; null: of what is selected, or in view. */
  | {
      readonly kind: "mapThis";
      readonly found: {
        readonly nodes: readonly string[];
        readonly edges: readonly string[];
      } | null;
    };

export type DialogStore = StoreApi<{ readonly open: Dialog | null }>;

export function createDialogs(): DialogStore {
  return createStore<{ readonly open: Dialog | null }>(() => ({ open: null }));
}
