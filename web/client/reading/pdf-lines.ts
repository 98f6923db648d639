/**
 * A PDF page's pieces of text as lines in the order of reading: columns one after the other, and what spans them in its place
 * between. Pure.
 */
import { findGutter } from "./find-gutter.ts";
import type { Piece, Stretch } from "./pdf-pieces.ts";

/** In letter heights: wider is no space between words, but another column. */
const WIDE_GAP = 1.6;
const SPACE = 0.12;
/** How far apart two baselines of one line may be: superscripts. */
const SAME_LINE = 0.6;

/** The pieces joined as the file has them, one after the other. */
export function joinPieces(pieces: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    if (piece.text.trim() === "" || piece.height <= 0) continue;
    const last = stretches.at(-1);
    if (last !== undefined && continues(last, piece))
      stretches[stretches.length - 1] = append(last, piece);
    else stretches.push(toStretch(piece));
  }
  return stretches;
}

function continues(last: Stretch, piece: Piece): boolean {
  const height = Math.max(last.height, piece.height);
  const gap = piece.x - last.right;
  return (
    Math.abs(piece.y - last.y) < SAME_LINE * height &&
    gap < WIDE_GAP * height &&
    gap > -height &&
    piece.x >= last.left
  );
}

function append(last: Stretch, piece: Piece): Stretch {
  const isApart =
    piece.x - last.right > SPACE * Math.min(last.height, piece.height) &&
    !last.text.endsWith(" ") &&
    !piece.text.startsWith(" ");
  return {
    text: `${last.text}${isApart ? " " : ""}${piece.text}`,
    left: last.left,
    right: Math.max(last.right, piece.x + piece.width),
    y: piece.height > last.height ? piece.y : last.y,
    height: Math.max(last.height, piece.height),
  };
}

function toStretch({ text, x, y, width, height }: Piece): Stretch {
  return { text, left: x, right: x + width, y, height };
}

/** Column by column, from the top. */
export function orderStretches(stretches: readonly Stretch[]): Stretch[] {
  const gutter = findGutter(stretches);
  if (gutter === null) return fromTop(stretches);
  const spanning = fromTop(stretches.filter(({ left, right }) => left < gutter && right > gutter));
  const rest = stretches.filter((stretch) => !spanning.includes(stretch));
  const ordered: Stretch[] = [];
  let top = Infinity;
  for (const bar of [...spanning, null]) {
    const foot = bar?.y ?? -Infinity;
    const band = rest.filter(({ y }) => y <= top && y > foot);
    ordered.push(
      ...orderStretches(band.filter(({ right }) => right <= gutter)),
      ...orderStretches(band.filter(({ right }) => right > gutter)),
    );
    if (bar !== null) ordered.push(bar);
    top = foot;
  }
  return ordered;
}

function isSameLine(a: Stretch, b: Stretch): boolean {
  return Math.abs(a.y - b.y) < (SAME_LINE / 2) * Math.min(a.height, b.height);
}

function fromTop(stretches: readonly Stretch[]): Stretch[] {
  return stretches.toSorted((a, b) => (isSameLine(a, b) ? a.left - b.left : b.y - a.y));
}
