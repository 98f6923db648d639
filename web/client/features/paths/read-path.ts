/**
 * A path as one sentence, as a chain of clauses. Pure.
 *
 * A step along the arrow goes on from what was just named: "…, which is part of food security". A step against it is
 * read in its own direction, as a clause of its own: "…; war threatens food security". English and Indonesian have a
 * relative word for every name; Ukrainian would need a gender that names here do not carry, so it names again.
 */
import type { Language } from "../../../../graph/model/kinds.ts";
import { isRelationTypeName, RELATION_TYPES } from "../../../../graph/model/relation-types.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import { type SentenceSource, splitSentence } from "../../statements/relation-words.ts";

export interface WholePath {
  readonly nodes: readonly EntitySummary[];
  /** One for each step. */
  readonly relations: readonly Relation[];
}

export interface ChainPart {
  readonly text: string;
  /** A linking phrase, set in italics. */
  readonly isPhrase: boolean;
}

/** Whether a step is read on the way: a type that says the same both ways always is. */
export function isAlong({ type, source }: Relation, from: string): boolean {
  return source === from || (isRelationTypeName(type) && RELATION_TYPES[type].symmetric);
}

/** A step with its ends in the order of its sentence. */
export function toStepSentence(
  relation: Relation,
  here: EntitySummary,
  next: EntitySummary,
): SentenceSource {
  const { type, modality, from, to } = relation;
  const [subject, object] = isAlong(relation, here.id) ? [here, next] : [next, here];
  return { type, modality, negated: false, text: "", from, to, subject, object };
}

export function readPath({ nodes, relations }: WholePath, language: Language): ChainPart[] {
  const parts: ChainPart[] = [];
  let wasAlong = true;
  for (const [index, relation] of relations.entries()) {
    const [here, next] = [nodes[index], nodes[index + 1]];
    if (here === undefined || next === undefined) break;
    const along = isAlong(relation, here.id);
    const sentence = toStepSentence(relation, here, next);
    const { phrase, after } = splitSentence(sentence, language);
    const opening = index === 0 ? "" : openClause({ along, wasAlong, forms: here.forms, language });
    const subject = opening === "; " || index === 0 ? `${sentence.subject.forms[language]} ` : "";
    parts.push({ text: opening + subject, isPhrase: false }, { text: phrase, isPhrase: true });
    parts.push({ text: after.replace(/\.$/, ""), isPhrase: false });
    wasAlong = along;
  }
  return finish(parts);
}

interface Turn {
  readonly along: boolean;
  readonly wasAlong: boolean;
  readonly forms: EntitySummary["forms"];
  readonly language: Language;
}

function openClause({ along, wasAlong, forms, language }: Turn): string {
  if (!along) return "; ";
  // Read upwards before and downwards now: both clauses have this subject.
  if (!wasAlong) return AND[language];
  if (language === "uk") return "; ";
  if (language === "id") return ", yang ";
  return isPeople(forms.en) ? ", who " : ", which ";
}

/** Names often hold an "and" of their own; where the verb's form does not tell the two apart, a comma does. */
const AND: Readonly<Record<Language, string>> = { en: " and ", id: ", serta ", uk: ", а також " };

const PEOPLE =
  /\b(people|persons|everyone|few|refugees|migrants|immigrants|seekers|citizens|scholars|researchers|policymakers)\b/;

/** By the head of the name: "states that receive refugees" are no people. */
function isPeople(name: string): boolean {
  return PEOPLE.test(name.split(/ (?:of|in|from|that|who|crossing|for) /, 1)[0] ?? "");
}

/** A capital, a full stop, and text beside text as one. */
function finish(parts: readonly ChainPart[]): ChainPart[] {
  const joined: ChainPart[] = [];
  for (const part of [...parts, { text: ".", isPhrase: false }]) {
    const last = joined.at(-1);
    if (last?.isPhrase !== part.isPhrase) joined.push(part);
    else joined[joined.length - 1] = { ...last, text: last.text + part.text };
  }
  const [first, ...rest] = joined;
  if (first === undefined) return [];
  return [
    { ...first, text: first.text.charAt(0).toLocaleUpperCase() + first.text.slice(1) },
    ...rest,
  ];
}

export function toText(parts: readonly ChainPart[]): string {
  return parts.map(({ text }) => text).join("");
}
