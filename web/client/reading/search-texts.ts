/**
 * The whole search over a copy: with page numbers and running heads left out, then with them, in every order in which the
 * file's text can be read. Pure; a worker runs it.
 */
import { createQuoteCleaner } from "./clean-quote.ts";
import { type Found, findSentences } from "./find-sentences.ts";
import { findRunningLines } from "./running-lines.ts";
import type { Sought } from "./sought.ts";

export interface SearchResult {
  /** Each found sentence's words, by id. */
  readonly quotes: Readonly<Record<string, string>>;
  /** What the copy has where sentences were not found but their neighbors were, by the id of the first of them. */
  readonly between: Readonly<Record<string, string>>;
}

interface Reading {
  readonly text: string;
  readonly found: readonly Found[];
}

export function searchTexts(
  texts: readonly string[],
  sought: readonly Sought[],
  onProgress: (share: number) => void = () => undefined,
): SearchResult {
  const readings: Reading[] = [];
  for (const [index, text] of texts.entries()) {
    const tell = (share: number) => onProgress((index + share) / texts.length);
    readings.push({ text, found: searchText(text, sought, tell) });
    if (readings.at(-1)?.found.length === sought.length) break;
  }
  const best = readings.toSorted((a, b) => b.found.length - a.found.length);
  const quotes: Record<string, string> = {};
  for (const { text, found } of best) {
    const clean = createQuoteCleaner(text);
    for (const { id, spans } of found) quotes[id] ??= clean(spans);
  }
  onProgress(1);
  return { quotes, between: best[0] === undefined ? {} : textBetween(best[0], sought, quotes) };
}

function searchText(
  text: string,
  sought: readonly Sought[],
  onProgress: (share: number) => void,
): Found[] {
  const skip = findRunningLines(text);
  const found = findSentences(text, sought, { skip, onProgress });
  if (skip.length === 0 || found.length === sought.length) return found;
  // What was taken for a page's head may have been a line of the text.
  const have = new Set(found.map(({ id }) => id));
  const missing = sought.filter(({ id }) => !have.has(id));
  return [...found, ...findSentences(text, missing)];
}

/** How far what stands between may differ in length from what is missing there: text has spaces and signs too. */
const SHORTEST = 0.5;
const LONGEST = 2;

function textBetween(
  { text, found }: Reading,
  sought: readonly Sought[],
  quotes: Readonly<Record<string, string>>,
): Record<string, string> {
  const spansOf = new Map(found.map(({ id, spans }) => [id, spans]));
  const clean = createQuoteCleaner(text);
  const between: Record<string, string> = {};
  for (const { before, ids, after, letters } of missingRuns(sought, quotes)) {
    const start = spansOf.get(before)?.at(-1)?.end ?? Infinity;
    const end = spansOf.get(after)?.[0]?.start ?? -Infinity;
    const isLikely = end - start > SHORTEST * letters && end - start < LONGEST * letters;
    if (isLikely) between[ids[0]] = clean([{ start, end }]).replace(NOT_ITS_OWN, "");
  }
  return between;
}

/** The end of the sentence before, and the quotation mark that opens the next. */
const NOT_ITS_OWN = /^[^\p{L}\p{N}“„«"‘(]+|[“„«‘(]$/gu;

interface Run {
  /** The sentences on either side; empty at the ends of the text. */
  readonly before: string;
  readonly after: string;
  readonly ids: readonly [string, ...string[]];
  readonly letters: number;
}

/** Sentences that are missing one after the other. */
function missingRuns(sought: readonly Sought[], quotes: Readonly<Record<string, string>>): Run[] {
  const runs: Run[] = [];
  for (const [index, { id, letters }] of sought.entries()) {
    if (id in quotes) continue;
    const after = sought[index + 1]?.id ?? "";
    const last = runs.at(-1);
    if (last?.after === id)
      runs.splice(-1, 1, {
        ...last,
        ids: [...last.ids, id],
        after,
        letters: last.letters + letters,
      });
    else runs.push({ before: sought[index - 1]?.id ?? "", ids: [id], after, letters });
  }
  return runs;
}
