/** A found place as words to read: whole, without the line ends, hyphens and ligatures of the page it stood on. Pure. */
import type { Span } from "./fold-letters.ts";

const OPENS = /[“„"‘'«‹([¿¡]/;
/** What belongs to a sentence's end, and a hyphen at which a piece of it ends. */
const CLOSES = /[.,;:!?…)\]”"’'»›%*_\u00AD‐-]/;
const LINE_HYPHEN = /(\p{L}+)[-‐]\s*[\n\f]\s*(\p{Ll}+)/gu;
const SOFT_HYPHEN = /\u00AD\s*/g;
const LIGATURE = /[\uFB00-\uFB06]/g;
/** Signs that plain text uses for italics and bold. */
const EMPHASIS = /(^|[\s([“"'])[*_]+(?=\S)|[*_]+(?=[\s.,;:!?)\]”"']|$)/g;

export type CleanQuote = (spans: readonly Span[]) => string;

export function createQuoteCleaner(text: string): CleanQuote {
  const whole = text.replace(LINE_HYPHEN, " ").toLowerCase();
  const words = new Set(whole.match(/\p{L}+(?:-\p{L}+)*/gu));
  const join = (_parted: string, first: string, second: string) =>
    keepsHyphen(words, first.toLowerCase(), second) ? `${first}-${second}` : `${first}${second}`;
  return (spans) =>
    spans
      .map(({ start, end }, index) =>
        text.slice(index === 0 ? opening(text, start) : start, closing(text, end)),
      )
      .join("\n")
      .replace(SOFT_HYPHEN, "")
      .replace(LIGATURE, (ligature) => ligature.normalize("NFKC"))
      .replace(LINE_HYPHEN, join)
      .replace(/\s+/g, " ")
      .trim()
      .replace(EMPHASIS, "$1");
}

/**
 * A word that the copy also has whole was parted by the line; one that it has with its hyphen keeps it. Of two words that it
 * has by themselves it is likelier that a compound was parted; the same word twice is Indonesian for many.
 */
function keepsHyphen(words: ReadonlySet<string>, first: string, second: string): boolean {
  if (words.has(first + second)) return false;
  if (first === second || words.has(`${first}-${second}`)) return true;
  return words.has(first) && words.has(second);
}

function opening(text: string, start: number): number {
  let at = start;
  while (at > 0 && OPENS.test(text[at - 1] ?? "")) at -= 1;
  return at;
}

function closing(text: string, end: number): number {
  let at = end;
  while (at < text.length && CLOSES.test(text[at] ?? "")) at += 1;
  return at;
}
