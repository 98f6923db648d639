/** The propositions of a map: the unit that is read, compared, cited and discussed. */
import type { ConceptMap, MapConcept, MapPhrase } from "../model/concept-map.ts";

export interface Proposition {
  /** `phrase:source:target`, by the ids of the map; stable while the three stay joined. */
  readonly id: string;
  readonly source: MapConcept;
  readonly phrase: MapPhrase;
  readonly target: MapConcept;
}

/** Every source of a phrase with every target, each once, in the order of the map. */
export function propositionsOf(
  map: Pick<ConceptMap, "concepts" | "phrases">,
): readonly Proposition[] {
  const conceptOf = new Map(map.concepts.map((concept) => [concept.id, concept]));
  const endsOf = (ids: readonly string[]): readonly MapConcept[] =>
    [...new Set(ids)].flatMap((id) => conceptOf.get(id) ?? []);
  return map.phrases.flatMap((phrase) =>
    endsOf(phrase.sources).flatMap((source) =>
      endsOf(phrase.targets).map((target) => ({
        id: `${phrase.id}:${source.id}:${target.id}`,
        source,
        phrase,
        target,
      })),
    ),
  );
}
