/** Which parts a hint speaks of, by their words: "this concept" says nothing in a list. */
import type { Hint } from "../../../../graph/maps/coaching/hint.ts";

import { indexMap, isPhrase, partOf, wordsOf } from "../../../../graph/maps/editing/index-map.ts";
import type { ConceptMap, MapPhrase } from "../../../../graph/model/concept-map.ts";

const MOST_NAMES = 3;

/** A phrase without words by what it lies between. Empty where the hint speaks of the whole map. */
export function nameHint(map: ConceptMap, { about }: Pick<Hint, "about">): readonly string[] {
  const names = about.flatMap((id) => {
    const part = partOf(map, id);
    if (part === undefined) return [];
    const words = wordsOf(part).trim();
    return isPhrase(part) && words === "" ? [nameEnds(map, part)] : [words];
  });
  return [...new Set(names.filter((name) => name !== ""))].slice(0, MOST_NAMES);
}

function nameEnds(map: ConceptMap, { sources, targets }: MapPhrase): string {
  const { concepts } = indexMap(map);
  const label = ([id = ""]: readonly string[]): string => concepts.get(id)?.label.trim() ?? "";
  return [label(sources), label(targets)].filter((name) => name !== "").join(" → ");
}
