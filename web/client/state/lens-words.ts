/**
 * What a reader has set inside a lens, as words of the address: `/lens/contested?kind=imprecise&by=section`. Each lens reads
 * its own and leaves out what it does not know; here they are only kept small.
 */
const WORDS = {
  chain: ["find", "picks", "unfold"],
  timeline: ["tracks", "scale", "years"],
  argument: ["find", "voice", "open"],
  literature: ["works", "order"],
  figures: ["numbers", "unit", "order", "sum"],
  contested: ["find", "kind", "sure", "section", "by"],
} as const;

export type LensWord = (typeof WORDS)[keyof typeof WORDS][number];
export type LensWords = Readonly<Partial<Record<LensWord, string>>>;

export const NO_WORDS: LensWords = {};

/** Of a typed text. */
export const LONGEST_TEXT = 200;
/** Of a hostile link. */
const LONGEST = 4000;

export function parseLensWords(lens: string, query: URLSearchParams): LensWords {
  const names: readonly LensWord[] =
    Object.entries(WORDS).find(([name]) => name === lens)?.[1] ?? [];
  const words = names.flatMap((name) => {
    const word = query.get(name)?.trim() ?? "";
    return word === "" || word.length > LONGEST ? [] : [[name, word] as const];
  });
  return words.length === 0 ? NO_WORDS : Object.fromEntries(words);
}

/** Encoded for an address; a comma means nothing there, and stays. */
export function formatLensWords(words: LensWords): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => [
      name,
      encodeURIComponent(word).replaceAll("%2C", ","),
    ]),
  );
}

/** With some set and some, which are null or empty, taken away; the same object where nothing changes. */
export function withLensWords(
  words: LensWords,
  part: Readonly<Partial<Record<LensWord, string | null>>>,
): LensWords {
  const entries = Object.entries({ ...words, ...part }).filter(([, word]) => word);
  const next: LensWords = Object.fromEntries(entries);
  return JSON.stringify(next) === JSON.stringify(words) ? words : next;
}
