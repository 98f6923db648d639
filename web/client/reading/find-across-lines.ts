/**
 * Sentences that something stands in: a caption, a foot note, a running head. Each is tried in the room that its neighbors
 * leave, with one run of whole lines left out. Also finds what no space sets apart from its neighbors.
 */
import { LINE, type LetterStream, SENTENCE, WORD } from "./fold-letters.ts";
import { createPieceMatcher } from "./piece-matcher.ts";
import { type Pieces, roomOf, type Sought } from "./sought.ts";

/** In letters. Where more is missing this is another text, and trying would take long. */
const LARGEST_ROOM = 5000;
const MOST_MISSING = 8;
const LONGEST_SKIP = 2000;

/** Adds what it finds to `placed`. */
export function findAcrossLines(
  stream: LetterStream,
  sought: readonly Sought[],
  placed: Map<string, Pieces>,
): void {
  if (placed.size === 0) return;
  const search = createSearch(stream);
  for (const [index, sentence] of sought.entries()) {
    if (placed.has(sentence.id)) continue;
    const { from, to, missing } = roomOf(sought, index, placed);
    const start = from ?? Math.max(0, (to ?? 0) - LARGEST_ROOM);
    const end = to ?? Math.min(stream.count, start + LARGEST_ROOM);
    if (missing > MOST_MISSING || end - start > LARGEST_ROOM) continue;
    const pieces = search(sentence, { start, end });
    if (pieces !== null) placed.set(sentence.id, pieces);
  }
}

interface Room {
  readonly start: number;
  readonly end: number;
}

function createSearch(stream: LetterStream) {
  const matches = createPieceMatcher(stream);
  return (sentence: Sought, room: Room): Pieces | null => {
    for (let start = room.start; start + sentence.letters <= room.end; start += 1) {
      const pieces = [{ start, end: start + sentence.letters }];
      if (matches(pieces, sentence.fingerprint)) return pieces;
    }
    for (const pieces of splitPieces(stream, sentence.letters, room))
      if (matches(pieces, sentence.fingerprint)) return pieces;
    return null;
  };
}

/** Every window of so many letters with one run of whole lines left out. */
function* splitPieces(stream: LetterStream, letters: number, room: Room): Generator<Pieces> {
  const { before, count } = stream;
  const lines = lettersAfter(stream, LINE, room);
  const starts = [...new Set([room.start, ...lettersAfter(stream, SENTENCE, room)])];
  const heads = starts.flatMap((start) =>
    lines
      .filter((stop) => stop > start && stop < start + letters)
      .map((stop) => ({ start, end: stop })),
  );
  for (const head of heads) {
    const rest = letters - (head.end - head.start);
    for (const start of lines) {
      const end = start + rest;
      const isNear = start > head.end && start - head.end <= LONGEST_SKIP && end <= room.end;
      const isWhole = end === count || (before[end] as number) >= WORD;
      if (isNear && isWhole) yield [head, { start, end }];
    }
  }
}

/** The letters of a room that stand after such a boundary. */
function lettersAfter({ before }: LetterStream, boundary: number, room: Room): number[] {
  const letters: number[] = [];
  for (let letter = room.start; letter < room.end; letter += 1)
    if ((before[letter] as number) >= boundary) letters.push(letter);
  return letters;
}
