/** A map's words in another language: those that are the atlas's own are known in all three; what a person wrote stays. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../../../../graph/model/concept-map.ts";
import type { Language } from "../../../../../graph/model/kinds.ts";
import { readPhrase } from "../../../../../graph/model/read-relation.ts";
import { isRelationTypeName } from "../../../../../graph/model/relation-types.ts";
import type { Overview } from "../../../../contract/overview.ts";

type Atlas = Pick<Overview, "entities" | "relations">;
type Relation = Atlas["relations"][number];

export interface Rewording {
  readonly reword: (map: ConceptMap) => ConceptMap;
  readonly labelOf: (concept: Pick<MapConcept, "label" | "entity">) => string;
}

export function createRewording(
  { entities, relations }: Atlas,
  { from, to }: { readonly from: Language; readonly to: Language },
): Rewording {
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const relationOf = new Map(relations.map((relation) => [relation.id, relation]));
  const labelOf: Rewording["labelOf"] = ({ label, entity }) => {
    const labels = entity === null ? undefined : entityOf.get(entity)?.labels;
    return labels !== undefined && labels[from] === label ? labels[to] : label;
  };
  const say = ({ type, modality, source }: Relation, language: Language): string | null => {
    if (!isRelationTypeName(type)) return null;
    const plural = entityOf.get(source)?.forms.plural.some((each) => each === language) === true;
    return readPhrase({ type, modality, negated: false }, language, plural);
  };
  const textOf = ({ text, claims }: MapPhrase): string => {
    const relation = claims.flatMap((id) => relationOf.get(id) ?? [])[0];
    if (relation === undefined || say(relation, from) !== text) return text;
    return say(relation, to) ?? text;
  };
  return {
    labelOf,
    reword: (map) => ({
      ...map,
      language: to,
      concepts: map.concepts.map((concept) => ({ ...concept, label: labelOf(concept) })),
      phrases: map.phrases.map((phrase) => ({ ...phrase, text: textOf(phrase) })),
    }),
  };
}
