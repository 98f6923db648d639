/**
 * Sentences whose second half stands elsewhere, earlier or later: what happens when a file gives the columns of a page in the
 * wrong order. Tried are pairs of what no other sentence covers, of which one reaches to the edge of its fragment.
 */
import { LINE, type LetterStream, SENTENCE, type Span, WORD } from "./fold-letters.ts";
import { createPieceMatcher } from "./piece-matcher.ts";
import type { Pieces, Sought } from "./sought.ts";

/** Beyond these it is another text, and trying would take long. */
const MOST_MISSING = 40;
const MOST_LETTERS = 30_000;

/** Adds what it finds to `placed`. */
export function findScattered(
  stream: LetterStream,
  sought: readonly Sought[],
  placed: Map<string, Pieces>,
): void {
  const missing = sought.filter(({ id }) => !placed.has(id));
  const fragments = fragmentsOf(stream, placed);
  const letters = fragments.map(({ start, end }) => end - start);
  if (placed.size === 0 || missing.length === 0 || missing.length > MOST_MISSING) return;
  if (letters.some((each) => each > MOST_LETTERS)) return;
  const matches = createPieceMatcher(stream);
  const marks = fragments.map((fragment) => markFragment(stream, fragment));
  for (const { id, letters: wanted, fingerprint } of missing) {
    for (const pieces of pairs(stream, marks, wanted)) {
      if (!matches(pieces, fingerprint)) continue;
      placed.set(id, pieces);
      break;
    }
  }
}

/** What no sentence that was found covers. */
function fragmentsOf({ count }: LetterStream, placed: ReadonlyMap<string, Pieces>): Span[] {
  const covered = [...placed.values()].flat().toSorted((a, b) => a.start - b.start);
  const fragments: Span[] = [];
  let start = 0;
  for (const span of [...covered, { start: count, end: count }]) {
    if (span.start > start) fragments.push({ start, end: span.start });
    start = Math.max(start, span.end);
  }
  return fragments;
}

interface Marks extends Span {
  /** Letters within the fragment at which a sentence, or a line, may begin. */
  readonly sentences: readonly number[];
  readonly lines: readonly number[];
}

function markFragment({ before }: LetterStream, { start, end }: Span): Marks {
  const sentences = [start];
  const lines = [start];
  for (let letter = start + 1; letter < end; letter += 1) {
    const boundary = before[letter] as number;
    if (boundary >= SENTENCE) sentences.push(letter);
    if (boundary >= LINE) lines.push(letter);
  }
  return { start, end, sentences, lines };
}

function* pairs(
  { before, count }: LetterStream,
  marks: readonly Marks[],
  letters: number,
): Generator<Pieces> {
  const fits = (head: Span, tail: Span, within: Span) => {
    const isWhole = tail.end === count || (before[tail.end] as number) >= WORD;
    const isApart = tail.start >= head.end || tail.end <= head.start;
    return isWhole && isApart && tail.end <= within.end;
  };
  for (const { head, isAtEdge } of marks.flatMap((fragment) => headsOf(fragment, letters))) {
    const rest = letters - (head.end - head.start);
    for (const fragment of marks) {
      const tails = (isAtEdge ? fragment.lines : [fragment.start])
        .map((start) => ({ start, end: start + rest }))
        .filter((tail) => fits(head, tail, fragment));
      for (const tail of tails) yield [head, tail];
    }
  }
}

interface Head {
  readonly head: Span;
  /** It reaches to the end of its fragment, so the rest may stand within another. */
  readonly isAtEdge: boolean;
}

/** Where the first half may begin and stop. */
function headsOf({ sentences, lines, end }: Marks, letters: number): Head[] {
  const stops = [...lines, end];
  return sentences.flatMap((start) =>
    stops
      .filter((stop) => stop > start && stop < start + letters)
      .map((stop) => ({ head: { start, end: stop }, isAtEdge: stop === end })),
  );
}
