/** What a sentence is made with: the reader's language, its words, and the names of the atlas. */
import type { Language } from "../../../../graph/model/kinds.ts";
import type { SentenceForms } from "../../../../graph/model/read-relation.ts";
import type { Translate } from "../../i18n/use-language.ts";

export interface Speech {
  readonly t: Translate;
  readonly language: Language;
  /** The forms of an entity's name; undefined for an id that the atlas does not know. */
  readonly formsOf: (id: string) => SentenceForms | undefined;
  readonly kindOf: (id: string) => string | undefined;
}

/** As a subject, an object, or after a preposition: Ukrainian tells them apart. */
export type NounCase = "nom" | "gen" | "acc";

export function listAnd({ language }: Speech, parts: readonly string[]): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(parts);
}

export function listOr({ language }: Speech, parts: readonly string[]): string {
  return new Intl.ListFormat(language, { type: "disjunction" }).format(parts);
}

export function quoted({ language }: Speech, text: string): string {
  return language === "uk" ? `«${text}»` : `“${text}”`;
}
