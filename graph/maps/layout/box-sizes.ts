/**
 * How large the boxes of a map are: estimated from their words, so that a map can be laid out where nothing is drawn.
 * The canvas draws boxes of at most the same width and may hand in what it has measured instead.
 */
import { isPhrase } from "../editing/index-map.ts";
import type { MapPart } from "../editing/map-edit.ts";

/** In pixels at a zoom of 1. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

export type SizeOf = (part: MapPart) => BoxSize;

interface BoxShape {
  readonly letter: number;
  readonly line: number;
  /** Around the words, both sides together. */
  readonly beside: number;
  readonly above: number;
  readonly least: number;
  /** Of the words: longer ones are broken into lines. */
  readonly most: number;
}

/** Average widths of the serif at 16 and 15 pixels, a little more, as Cyrillic is wider. */
const CONCEPT: BoxShape = { letter: 8.6, line: 21, beside: 30, above: 15, least: 56, most: 208 };
const PHRASE: BoxShape = { letter: 7.8, line: 19, beside: 18, above: 10, least: 40, most: 176 };
/** The mark of the entity that is meant. */
const MARK = 24;

/** Parts are never changed, only followed by others. */
const estimates = new WeakMap<MapPart, BoxSize>();

export function estimateSize(part: MapPart): BoxSize {
  const known = estimates.get(part);
  if (known !== undefined) return known;
  const { width, height } = isPhrase(part)
    ? sizeOfWords(part.text, PHRASE)
    : sizeOfWords(part.label, CONCEPT);
  const hasMark = !isPhrase(part) && part.entity !== null;
  const size = { width: hasMark ? width + MARK : width, height };
  estimates.set(part, size);
  return size;
}

function sizeOfWords(words: string, shape: BoxShape): BoxSize {
  const lines = words.split("\n").flatMap((line) => breakLine(line, shape));
  const widest = Math.max(...lines);
  const inside = Math.min(shape.most, Math.max(shape.least - shape.beside, widest));
  return {
    width: Math.ceil(inside) + shape.beside,
    height: lines.length * shape.line + shape.above,
  };
}

/** Widths of the lines that these words take; a word too long for any line is broken as well. */
function breakLine(text: string, { letter, most }: BoxShape): number[] {
  const lines: number[] = [];
  let width = 0;
  for (const word of text.split(/\s+/)) {
    const wide = word.length * letter;
    if (width > 0 && width + letter + wide > most) {
      lines.push(width);
      width = 0;
    }
    width += (width > 0 ? letter : 0) + wide;
    for (; width > most; width -= most) lines.push(most);
  }
  return [...lines, width];
}
