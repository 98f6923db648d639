/** Which rows of the list say something of what is selected on the map. */
import { indexMap } from "../../../../../graph/maps/editing/index-map.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { PartRow } from "./read-rows.ts";

/**
 * With phrases selected, the sentences that they make: all, or, when concepts are selected as well, those between them. With
 * concepts alone, every sentence that one of them is in.
 */
export function createRowMarker(
  map: ConceptMap,
  selection: ReadonlySet<string>,
): (row: PartRow) => boolean {
  if (selection.size === 0) return () => false;
  const { phrases } = indexMap(map);
  const hasPhrase = [...selection].some((id) => phrases.has(id));
  return (row) => {
    if (row.kind !== "proposition")
      return selection.has(row.id) && (row.kind === "phrase" || !hasPhrase);
    const { phrase, source, target } = row.proposition;
    const ends = [source.id, target.id].filter((id) => selection.has(id)).length;
    if (!hasPhrase) return ends > 0;
    return selection.has(phrase.id) && (ends === 2 || !hasSelectedEnd(phrase, selection));
  };
}

function hasSelectedEnd(
  {
    sources,
    targets,
  }: { readonly sources: readonly string[]; readonly targets: readonly string[] },
  selection: ReadonlySet<string>,
): boolean {
  return [...sources, ...targets].some((id) => selection.has(id));
}
