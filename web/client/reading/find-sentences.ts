/**
 * Finds sentences in a text by fingerprint and number of letters alone. Pure and synchronous: a worker runs it.
 *
 * First where sentences seem to begin and end, then from word to word in what is left, then across lines that stand in a
 * sentence's way (a figure's caption, a foot note), and last in fragments that stand apart.
 */
import { findAcrossLines } from "./find-across-lines.ts";
import { findScattered } from "./find-scattered.ts";
import { foldLetters, type LetterStream, SENTENCE, type Span, WORD } from "./fold-letters.ts";
import { placeInOrder } from "./place-in-order.ts";
import { createDigester } from "./sha256.ts";
import type { Sought } from "./sought.ts";

export interface Found {
  readonly id: string;
  /** Offsets in the text. */
  readonly spans: readonly Span[];
}

/** @param onProgress told a share from 0 to 1 */
export function findSentences(
  text: string,
  sought: readonly Sought[],
  { skip = [], onProgress = () => undefined }: FindOptions = {},
): Found[] {
  const stream = foldLetters(text, skip);
  const seen = new Map<string, number[]>();
  scan(stream, sought, { seen, boundary: SENTENCE, onProgress: (share) => onProgress(share / 3) });
  scan(stream, missingOf(sought, seen), {
    seen,
    boundary: WORD,
    onProgress: (share) => onProgress((1 + share) / 3),
  });
  const placed = placeInOrder(sought, seen);
  findAcrossLines(stream, sought, placed);
  findScattered(stream, sought, placed);
  onProgress(1);
  return sought.flatMap(({ id }) => {
    const pieces = placed.get(id);
    return pieces === undefined
      ? []
      : [{ id, spans: pieces.flatMap((piece) => around(skip, toText(stream, piece))) }];
  });
}

export interface FindOptions {
  /** Spans of the text that are no part of it. */
  readonly skip?: readonly Span[];
  readonly onProgress?: (share: number) => void;
}

function missingOf(sought: readonly Sought[], seen: ReadonlyMap<string, unknown>): Sought[] {
  return sought.filter(({ fingerprint }) => !seen.has(fingerprint));
}

interface Scan {
  /** Where each fingerprint was seen: the letter it begins with. Added to. */
  readonly seen: Map<string, number[]>;
  /** What must stand before the first letter and after the last. */
  readonly boundary: number;
  readonly onProgress: (share: number) => void;
}

const TELL_EVERY = 2000;

/** Tries every length from every plausible start. */
function scan(
  stream: LetterStream,
  sought: readonly Sought[],
  { seen, boundary, onProgress }: Scan,
) {
  const known = indexFingerprints(sought);
  const lengths = [...new Set(sought.map(({ letters }) => letters))].toSorted((a, b) => a - b);
  const digester = createDigester(stream.bytes);
  const { before, byteAt, count } = stream;
  for (let start = 0; start < count; start += 1) {
    if (start % TELL_EVERY === 0) onProgress(start / count);
    if ((before[start] as number) < boundary) continue;
    for (const length of lengths) {
      const end = start + length;
      if (end > count) break;
      if (end < count && (before[end] as number) < boundary) continue;
      const { high, low } = digester.digest(byteAt[start] as number, byteAt[end] as number);
      const fingerprint = known.get(high)?.get(low);
      if (fingerprint !== undefined) note(seen, fingerprint, start);
    }
  }
}

/** By the upper and the lower half, so that no text is made for each window. */
function indexFingerprints(sought: readonly Sought[]): Map<number, Map<number, string>> {
  const index = new Map<number, Map<number, string>>();
  for (const { fingerprint } of sought) {
    const high = Number.parseInt(fingerprint.slice(0, 8), 16);
    const lows = index.get(high) ?? new Map<number, string>();
    lows.set(Number.parseInt(fingerprint.slice(8), 16), fingerprint);
    index.set(high, lows);
  }
  return index;
}

function note(seen: Map<string, number[]>, fingerprint: string, start: number): void {
  const starts = seen.get(fingerprint);
  if (starts === undefined) seen.set(fingerprint, [start]);
  else starts.push(start);
}

/** A span without what was skipped in it. */
function around(skip: readonly Span[], span: Span): Span[] {
  const spans: Span[] = [];
  let { start } = span;
  for (const gap of skip) {
    if (gap.end <= start || gap.start >= span.end) continue;
    if (gap.start > start) spans.push({ start, end: gap.start });
    start = gap.end;
  }
  return [...spans, { start, end: span.end }];
}

function toText({ startAt, endAt }: LetterStream, { start, end }: Span): Span {
  return { start: startAt[start] as number, end: endAt[end - 1] as number };
}
