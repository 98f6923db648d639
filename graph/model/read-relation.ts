/**
 * Reads a relation as a sentence in one of the three languages. Used wherever a relation is shown, printed or tested,
 * so that no screen puts its own words around a phrase.
 */
import type { Language, Modality } from "./kinds.ts";
import { RELATION_TYPES, type RelationTypeName, type UkrainianCase } from "./relation-types.ts";

/** A name as it stands inside a sentence. */
export interface SentenceForms {
  readonly en: string;
  readonly id: string;
  readonly uk: string;
  readonly gen: string;
  readonly acc: string;
  readonly plural: readonly ("en" | "uk")[];
}

export interface RelationWords {
  readonly type: RelationTypeName;
  readonly modality: Modality;
  readonly negated: boolean;
}

/** "The Temporary Protection Directive grants access to education." Without an object, the sentence ends at the phrase. */
export function readRelation(
  relation: RelationWords,
  subject: SentenceForms,
  object: SentenceForms | null,
  language: Language,
): string {
  const phrase = readPhrase(relation, language, subject.plural.includes(language as "en" | "uk"));
  const parts = [nominative(subject, language), phrase];
  if (object !== null) parts.push(objectForm(object, language, relation.type));
  return capitalise(`${parts.join(" ")}.`);
}

/** The linking phrase alone: "should not grant". */
export function readPhrase(relation: RelationWords, language: Language, plural: boolean): string {
  const type = RELATION_TYPES[relation.type];
  if (language === "en") return englishPhrase(type.en, relation, plural);
  if (language === "id") return indonesianPhrase(type.id, relation);
  return ukrainianPhrase(type.uk, relation, plural);
}

interface Forms {
  readonly one: string;
  readonly many: string;
  readonly base: string;
}

function englishPhrase(
  forms: Forms,
  { modality, negated }: RelationWords,
  plural: boolean,
): string {
  if (modality !== "is") return `${modality}${negated ? " not" : ""} ${forms.base}`;
  const finite = plural ? forms.many : forms.one;
  if (!negated) return finite;
  if (/^(is|are) /.test(finite)) return finite.replace(/^(is|are)/, "$1 not");
  // One form for both numbers is a past tense.
  if (forms.one === forms.many) return `did not ${forms.base}`;
  return `${plural ? "do" : "does"} not ${forms.base}`;
}

function indonesianPhrase(
  forms: { readonly is: string; readonly base: string },
  { modality, negated }: RelationWords,
): string {
  const not = negated ? "tidak " : "";
  if (modality === "should") return `sebaiknya ${not}${forms.base}`;
  if (modality === "may") return `${not}dapat ${forms.base}`;
  return negated ? `tidak ${forms.base}` : forms.is;
}

function ukrainianPhrase(
  forms: Forms,
  { modality, negated }: RelationWords,
  plural: boolean,
): string {
  const not = negated ? "не " : "";
  if (modality === "should") return `${not}${plural ? "мають" : "має"} ${forms.base}`;
  if (modality === "may") return `${not}${plural ? "можуть" : "може"} ${forms.base}`;
  return `${not}${plural ? forms.many : forms.one}`;
}

function nominative(forms: SentenceForms, language: Language): string {
  return forms[language];
}

function objectForm(forms: SentenceForms, language: Language, type: RelationTypeName): string {
  if (language !== "uk") return forms[language];
  const grammaticalCase: UkrainianCase = RELATION_TYPES[type].uk.case;
  return grammaticalCase === "nom" ? forms.uk : forms[grammaticalCase];
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}
