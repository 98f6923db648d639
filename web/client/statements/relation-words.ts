/** A relation as a sentence with its linking phrase apart, since the phrase is set in italics wherever it stands. */
import {
  readPhrase,
  readRelation,
  type RelationWords,
} from "../../../graph/model/read-relation.ts";
import { formatSpan } from "../i18n/format.ts";
import { isRelationTypeName } from "../../../graph/model/relation-types.ts";
import type { Language, Modality } from "../../../graph/model/kinds.ts";
import type { Statement } from "../../contract/shared.ts";

export interface SentenceParts {
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
}

export type SentenceSource = Pick<Statement, "type" | "modality" | "negated" | "text"> & {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly subject: { readonly forms: Statement["subject"]["forms"] };
  readonly object: { readonly forms: Statement["subject"]["forms"] } | null;
};

export function splitSentence(source: SentenceSource, language: Language): SentenceParts {
  const words = toWords(source);
  // A type that this page does not know yet still has its sentence.
  if (words === null) return { before: source.text, phrase: "", after: "" };
  const { subject, object } = source;
  const sentence = readRelation(words, subject.forms, object?.forms ?? null, language);
  const phrase = phraseFor(words, subject.forms.plural, language);
  const start = subject.forms[language].length + 1;
  const after = sentence.slice(start + phrase.length);
  return { before: sentence.slice(0, start), phrase, after: withDate(after, source, language) };
}

/** A date is a claim about one node: its sentence ends with the date itself. */
function withDate(after: string, { type, from, to }: SentenceSource, language: Language): string {
  if (type !== "DATED") return after;
  return ` ${formatSpan(from ?? null, to ?? null, language)}${after}`;
}

/** The phrase alone, as it stands after one subject: the head of a group of relations. */
export function readTypePhrase(
  type: string,
  language: Language,
  plural: readonly string[] = [],
): string {
  const words = toWords({ type, modality: "is", negated: false });
  return words === null ? type : phraseFor(words, plural, language);
}

function phraseFor(words: RelationWords, plural: readonly string[], language: Language): string {
  return readPhrase(words, language, plural.includes(language));
}

function toWords(source: {
  readonly type: string;
  readonly modality: Modality;
  readonly negated: boolean;
}): RelationWords | null {
  const { type, modality, negated } = source;
  return isRelationTypeName(type) ? { type, modality, negated } : null;
}
