/** The text as the reading view shows it: sections, paragraphs and sentences with their words, where a copy has them. Pure. */
import type { Overview } from "../../contract/overview.ts";
import type { SentenceClaim, TextSentence } from "../../contract/sentences.ts";
import type { Trilingual } from "../../contract/shared.ts";
import type { AttachedCopy } from "./attached-copy.ts";

/** How a sentence is marked: by the statements made in it, or as one that none is coded from. */
export type SentenceMark = "stated" | "contested" | "aside";

export interface ReadingSentence {
  readonly id: string;
  readonly number: number;
  readonly lang: "en" | "id";
  readonly mark: SentenceMark;
  /** Why nothing is coded from it. */
  readonly aside: string | null;
  /** As in the copy. */
  readonly words: string | null;
  /** What the copy has in the place of this sentence and of those after it that were not found either. */
  readonly instead: string | null;
  readonly claims: readonly SentenceClaim[];
}

export interface ReadingParagraph {
  /** `section.paragraph`. */
  readonly id: string;
  readonly number: number;
  readonly sentences: readonly ReadingSentence[];
}

export interface ReadingSection {
  readonly number: number;
  readonly labels: Trilingual;
  readonly paragraphs: readonly ReadingParagraph[];
}

export function composeReading(
  sentences: readonly TextSentence[],
  sections: Overview["sections"],
  copy: AttachedCopy | null,
): ReadingSection[] {
  const bySection = groupBy(sentences, ({ section }) => section);
  return sections
    .filter(({ number }) => bySection.has(number))
    .map(({ number, labels }) => ({
      number,
      labels,
      paragraphs: toParagraphs(number, bySection.get(number) ?? [], copy),
    }));
}

function toParagraphs(
  section: number,
  sentences: readonly TextSentence[],
  copy: AttachedCopy | null,
): ReadingParagraph[] {
  return [...groupBy(sentences, ({ paragraph }) => paragraph)].map(([number, here]) => ({
    id: `${section}.${number}`,
    number,
    sentences: here.map((sentence) => toReading(sentence, copy)),
  }));
}

function groupBy(
  sentences: readonly TextSentence[],
  keyOf: (sentence: TextSentence) => number,
): Map<number, TextSentence[]> {
  const groups = new Map<number, TextSentence[]>();
  for (const sentence of sentences) {
    const key = keyOf(sentence);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sentence]);
    else group.push(sentence);
  }
  return groups;
}

function toReading(sentence: TextSentence, copy: AttachedCopy | null): ReadingSentence {
  const { id, sentence: number, lang, aside, claims } = sentence;
  return {
    id,
    number,
    lang,
    mark: markOf(sentence),
    aside,
    words: copy?.quotes[id]?.words ?? null,
    instead: copy?.between[id] ?? null,
    claims,
  };
}

function markOf({ aside, claims }: TextSentence): SentenceMark {
  if (aside !== null) return "aside";
  return claims.some(({ status }) => status === "contested") ? "contested" : "stated";
}

/** Sentences that were looked for and not found, in the order of the text. */
export function missingPlaces(
  sentences: readonly TextSentence[],
  copy: AttachedCopy,
): readonly TextSentence[] {
  return sentences.filter(({ id }) => !(id in copy.quotes));
}
