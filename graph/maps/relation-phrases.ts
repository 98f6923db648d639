/**
 * The atlas's linking phrases as `SameWords` takes them: what says one relation, in any language and after one or several, is
 * the same. Words that two relations share say neither.
 */
import { LANGUAGES, MODALITIES } from "../model/kinds.ts";
import { readPhrase, type RelationWords } from "../model/read-relation.ts";
import { RELATION_TYPES, type RelationTypeName } from "../model/relation-types.ts";
import { foldText } from "../store/fold-text.ts";

let known: readonly (readonly string[])[] | undefined;

export function relationPhrases(): readonly (readonly string[])[] {
  known ??= withoutShared(allRelations().map(wordingsOf));
  return known;
}

/** How a relation reads between any two names. */
export function wordingsOf(words: RelationWords): readonly string[] {
  const wordings = LANGUAGES.flatMap((language) => [
    readPhrase(words, language, false),
    readPhrase(words, language, true),
  ]);
  return [...new Set(wordings)];
}

function allRelations(): readonly RelationWords[] {
  const types = Object.keys(RELATION_TYPES) as RelationTypeName[];
  return types.flatMap((type) =>
    MODALITIES.flatMap((modality) => [false, true].map((negated) => ({ type, modality, negated }))),
  );
}

function withoutShared(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const owners = new Map<string, number>();
  for (const group of groups)
    for (const words of new Set(group.map(foldText)))
      owners.set(words, (owners.get(words) ?? 0) + 1);
  return groups
    .map((group) => group.filter((words) => owners.get(foldText(words)) === 1))
    .filter((group) => group.length > 1);
}
