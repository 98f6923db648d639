/** The boxes of a picture: words broken into lines, and the room that they take. */
import { isPhrase, wordsOf } from "../../../maps/editing/index-map.ts";
import type { MapPart } from "../../../maps/editing/map-edit.ts";
import type { Box } from "./line-between.ts";
import type { MeasureText, PictureMark, PictureOptions, TextStyle } from "./map-picture.ts";

export const CONCEPT_STYLE: TextStyle = { family: "serif", size: 16, weight: 500, isItalic: false };
export const PHRASE_STYLE: TextStyle = { family: "serif", size: 15, weight: 400, isItalic: true };

interface Shape {
  readonly style: TextStyle;
  readonly most: number;
  readonly line: number;
  readonly beside: number;
  readonly above: number;
}

/** As the canvas draws them. */
const CONCEPT: Shape = { style: CONCEPT_STYLE, most: 208, line: 21, beside: 30, above: 15 };
const PHRASE: Shape = { style: PHRASE_STYLE, most: 176, line: 19, beside: 18, above: 10 };
/** A kind's mark and the room after it. */
export const MARK_SIZE = 18;
const MARK_ROOM = MARK_SIZE + 6;

export interface PictureBox extends Box {
  readonly part: MapPart;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly style: TextStyle;
  readonly mark: PictureMark | null;
  /** From the box's left edge to its words' middle. */
  readonly middle: number;
}

/** Null for a part without a place. */
export function toPictureBox(part: MapPart, options: PictureOptions): PictureBox | null {
  if (part.position === null) return null;
  const isConcept = !isPhrase(part);
  const shape = isConcept ? CONCEPT : PHRASE;
  const words = wordsOf(part).trim() || (isConcept ? options.words.unnamed : "…");
  const lines = breakLines(words, shape, options.measure);
  const mark = isConcept && part.entity !== null ? options.markOf(part.entity) : null;
  const inside = Math.max(24, ...lines.map((line) => options.measure(line, shape.style)));
  const before = mark === null ? 0 : MARK_ROOM;
  return {
    part,
    lines,
    lineHeight: shape.line,
    style: shape.style,
    mark,
    middle: shape.beside / 2 + before + inside / 2,
    ...part.position,
    width: inside + before + shape.beside,
    height: lines.length * shape.line + shape.above,
  };
}

function breakLines(words: string, shape: Shape, measure: MeasureText): readonly string[] {
  return words
    .split("\n")
    .flatMap((line) => wrapWords(line, shape.most, (text) => measure(text, shape.style)));
}

/** Lines no wider than there is room; a word that is wider is broken where it must. */
export function wrapWords(
  text: string,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((part) => breakWord(part, most, measure))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function breakWord(
  word: string,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const letters = [...word];
  if (letters.length < 2 || measure(word) <= most) return [word];
  const half = Math.ceil(letters.length / 2);
  return [letters.slice(0, half).join(""), letters.slice(half).join("")].flatMap((part) =>
    breakWord(part, most, measure),
  );
}
