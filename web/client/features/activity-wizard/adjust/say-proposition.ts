/** A proposition as it is read. */
import type { ConceptMap, MapPhrase } from "../../../../../graph/model/concept-map.ts";

export function sayPhrase(
  map: Pick<ConceptMap, "concepts">,
  { sources, text, targets }: Pick<MapPhrase, "sources" | "text" | "targets">,
): string {
  const labelOf = (id: string) => map.concepts.find((concept) => concept.id === id)?.label ?? "…";
  const ends = (ids: readonly string[]) => ids.map(labelOf).join(", ") || "…";
  return `${ends(sources)} ${text.trim() || "…"} ${ends(targets)}`;
}
