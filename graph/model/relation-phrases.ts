/** The linking phrase of a relation in all languages, under the names that files know it by. */
import type { Language, Modality } from "./kinds.ts";
import { readPhrase } from "./read-relation.ts";
import { isRelationTypeName } from "./relation-types.ts";

export interface RelationPhrases {
  readonly phraseEn: string;
  readonly phraseId: string;
  readonly phraseUk: string;
}

/** Empty for a type that is not in the closed list. */
export function relationPhrases(
  { type, modality }: { readonly type: string; readonly modality: Modality },
  pluralOf: readonly Language[],
): RelationPhrases {
  const phraseIn = (language: Language): string =>
    isRelationTypeName(type)
      ? readPhrase({ type, modality, negated: false }, language, pluralOf.includes(language))
      : "";
  return { phraseEn: phraseIn("en"), phraseId: phraseIn("id"), phraseUk: phraseIn("uk") };
}
