/** A part of the atlas as a map takes it over. Pure. */
import type { SceneFragment } from "../../../../../graph/maps/editing/joining/insert-scene.ts";
import type { Language } from "../../../../../graph/model/kinds.ts";
import { readPhrase, type RelationWords } from "../../../../../graph/model/read-relation.ts";
import { isRelationTypeName } from "../../../../../graph/model/relation-types.ts";
import { degreesOf, type Addition } from "../../../state/scene.ts";

/** More at once is not read any more: it is asked which to take. */
export const MANY_CONCEPTS = 40;

/** The words of a relation on a line; of a type that this page does not know yet, its name. */
export function toPhrase(
  { type, modality, negated }: Omit<RelationWords, "type"> & { readonly type: string },
  plural: readonly string[],
  language: Language,
): string {
  if (!isRelationTypeName(type)) return type;
  return readPhrase({ type, modality, negated }, language, plural.includes(language));
}

/** @param language In which the map is written. */
export function toFragment({ entities, relations }: Addition, language: Language): SceneFragment {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    concepts: entities.map(({ id, labels }) => ({ id, label: labels[language] })),
    relations: relations.map((relation) => ({
      source: relation.source,
      target: relation.target,
      phrase: toPhrase(
        { ...relation, negated: false },
        byId.get(relation.source)?.forms.plural ?? [],
        language,
      ),
      claim: relation.id,
      works: relation.works,
    })),
  };
}

/** The most connected among them, in the order in which they were given; with what joins them. */
export function takeMostConnected({ entities, relations }: Addition, count: number): Addition {
  const degrees = degreesOf(relations);
  const ranked = entities.toSorted(
    (a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const kept = new Set(ranked.slice(0, count).map(({ id }) => id));
  return {
    entities: entities.filter(({ id }) => kept.has(id)),
    relations: relations.filter(({ source, target }) => kept.has(source) && kept.has(target)),
  };
}
