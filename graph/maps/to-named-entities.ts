/** The atlas's names as `SameWords` takes them: what is called alike in any language, or by an alias, is the same. */
import type { SameWords } from "./create-map-keys.ts";

interface Names {
  readonly id: string;
  readonly labels: { readonly en: string; readonly id: string; readonly uk: string };
  readonly others: readonly string[];
}

export function toNamedEntities(names: readonly Names[]): SameWords["entities"] {
  return names.map(({ id, labels, others }) => ({
    id,
    labels: [...new Set([labels.en, labels.id, labels.uk, ...others])],
  }));
}
