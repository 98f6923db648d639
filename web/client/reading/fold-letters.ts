/**
 * A text reduced to its letters and digits after NFKC and case-folding, with the way back to the text. Fingerprints are over
 * these, so that hyphens, line ends, ligatures and quotation marks do not matter. Pure.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface LetterStream {
  /** The letters as UTF-8. */
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Where each letter's bytes begin; one more entry closes the last. These lists may be longer than what is in use. */
  readonly byteAt: Uint32Array;
  /** Offsets in the text of the character each letter comes from. */
  readonly startAt: Uint32Array;
  readonly endAt: Uint32Array;
  /** What stands before each letter: {@link INSIDE}, {@link WORD}, {@link SENTENCE} or {@link LINE}. */
  readonly before: Uint8Array;
}

export const INSIDE = 0;
/** Something that is no letter. */
export const WORD = 1;
/** What may end a sentence. */
export const SENTENCE = 2;
/** A line end. */
export const LINE = 3;

/** A character with the marks that stand over or under it: NFKC may make one letter of them. */
const CHARACTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;
const LETTER = /[\p{L}\p{N}]/u;
const ENDS_SENTENCE = /[.!?…:;)\]”"»]/;

/** @param skip spans of the text to leave out, in order: page numbers and running heads */
export function foldLetters(text: string, skip: readonly Span[] = []): LetterStream {
  const stream = createBuilder(text.length);
  let pending = LINE;
  let next = 0;
  for (const { 0: character, index } of text.matchAll(CHARACTER)) {
    while ((skip[next]?.end ?? Infinity) <= index) next += 1;
    if ((skip[next]?.start ?? Infinity) <= index) continue;
    const letters = foldCharacter(character);
    if (letters === "") pending = Math.max(pending, boundaryOf(character));
    for (const letter of letters) {
      stream.push(letter, index, index + character.length, pending);
      pending = INSIDE;
    }
  }
  return stream.finish();
}

/** The letters and digits of one character, folded; empty for everything else. */
export function foldCharacter(character: string): string {
  if (character.length === 1 && character < "\u0080") return foldAscii(character);
  return [...character.normalize("NFKC")].map(foldOne).join("");
}

function foldAscii(character: string): string {
  const isLetter = (character >= "a" && character <= "z") || (character >= "0" && character <= "9");
  if (isLetter) return character;
  return character >= "A" && character <= "Z" ? character.toLowerCase() : "";
}

/** JavaScript has no case-folding; down, up and down again is the same but for the dotless i (and for Cherokee). */
function foldOne(letter: string): string {
  const folded = letter === "ı" ? letter : letter.toLowerCase().toUpperCase().toLowerCase();
  return [...folded].filter((each) => LETTER.test(each)).join("");
}

function boundaryOf(character: string): number {
  if (character === "\n" || character === "\f") return LINE;
  return ENDS_SENTENCE.test(character) ? SENTENCE : WORD;
}

/** Most letters are one byte and come from one character, so the room is seldom too small. */
function createBuilder(expected: number) {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(expected + LONGEST_LETTER);
  let places = createPlaces(expected + 1);
  let count = 0;
  let used = 0;
  return {
    push(letter: string, start: number, end: number, boundary: number) {
      if (used + LONGEST_LETTER > bytes.length) bytes = widen(bytes);
      if (count + 1 >= places.before.length) places = widenPlaces(places);
      places.byteAt[count] = used;
      places.startAt[count] = start;
      places.endAt[count] = end;
      places.before[count] = boundary;
      count += 1;
      used += encoder.encodeInto(letter, bytes.subarray(used)).written;
      places.byteAt[count] = used;
    },
    finish: (): LetterStream => ({ ...places, bytes: bytes.subarray(0, used), count }),
  };
}

type Places = Pick<LetterStream, "byteAt" | "startAt" | "endAt" | "before">;

/** In bytes of UTF-8. */
const LONGEST_LETTER = 4;

function createPlaces(room: number): Places {
  return {
    byteAt: new Uint32Array(room),
    startAt: new Uint32Array(room),
    endAt: new Uint32Array(room),
    before: new Uint8Array(room),
  };
}

function widenPlaces({ byteAt, startAt, endAt, before }: Places): Places {
  const wider = createPlaces(2 * before.length);
  wider.byteAt.set(byteAt);
  wider.startAt.set(startAt);
  wider.endAt.set(endAt);
  wider.before.set(before);
  return wider;
}

function widen(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(2 * bytes.length);
  wider.set(bytes);
  return wider;
}
