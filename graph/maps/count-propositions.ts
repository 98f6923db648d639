/** Counted without making them: a few phrases with many ends make millions. */
import type { ConceptMap } from "../model/concept-map.ts";

export function countPropositions({ phrases }: Pick<ConceptMap, "phrases">): number {
  return phrases.reduce(
    (sum, { sources, targets }) => sum + new Set(sources).size * new Set(targets).size,
    0,
  );
}
