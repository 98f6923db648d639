/** The atlas as distractors are suggested from it, in one language. */
import type { AtlasAround } from "../../../../../graph/maps/activities/suggest-distractors.ts";
import type { Language } from "../../../../../graph/model/kinds.ts";
import { readPhrase } from "../../../../../graph/model/read-relation.ts";
import { isRelationTypeName } from "../../../../../graph/model/relation-types.ts";
import type { Overview } from "../../../../contract/overview.ts";

type Atlas = Pick<Overview, "entities" | "relations">;

export function toAtlasAround({ entities, relations }: Atlas, language: Language): AtlasAround {
  const plural = new Map(entities.map(({ id, forms }) => [id, forms.plural]));
  return {
    entities: entities.map(({ id, kind, labels }) => ({ id, kind, label: labels[language] })),
    relations: relations.flatMap(({ source, target, type, modality }) => {
      if (!isRelationTypeName(type)) return [];
      const isPlural = (plural.get(source) ?? []).some((each) => each === language);
      const phrase = readPhrase({ type, modality, negated: false }, language, isPlural);
      return [{ source, target, phrase }];
    }),
  };
}
