/** A bowed line from box to box through the middle of a phrase, with its head. */
import type { BoxSize } from "../../../../graph/maps/layout/box-sizes.ts";
import type { Place } from "../../../../graph/maps/editing/map-edit.ts";

export interface PlacedBox extends Place, BoxSize {}

export interface Arrow {
  /** Path data of the shaft and of the head. */
  readonly shaft: string;
  readonly head: string;
}

/** Widths grow by so much a student; in a large class by less, so that no line is wider than a box. */
const WIDER = 0.38;
const MOST_WIDENED = 26;
const GAP = 3;
const STEPS = 48;

/** Pixels at a zoom of 1; `most` students say the most frequent one. */
export function widthOfLine(students: number, most: number): number {
  return 1 + WIDER * students * Math.min(1, MOST_WIDENED / Math.max(1, most));
}

/** Null where the boxes are so near that nothing of it is left. */
export function drawArrow(
  ends: { readonly from: PlacedBox; readonly to: PlacedBox },
  through: Place,
  width: number,
): Arrow | null {
  const { from, to } = ends;
  const bow = bowThrough(from, through, to);
  const start = firstOutside(bow, from);
  const tip = 1 - firstOutside({ ...bow, from: bow.to, to: bow.from }, to);
  if (tip <= start) return null;
  const long = 6 + 1.4 * width;
  const end = stepBack(bow, tip, long);
  if (end <= start) return null;
  return { shaft: cut(bow, start, end), head: headOf(pointAt(bow, end), pointAt(bow, tip), width) };
}

/** A bow, or where its middle lies too far aside for one, two straight lines: the phrase stands on their corner. */
interface Bow {
  readonly from: Place;
  readonly through: Place;
  readonly to: Place;
  /** Of a bow; null for lines. */
  readonly over: Place | null;
}

/** Shares of the way from end to end. */
const MOST_ASIDE = 0.45;
const LEAST_ALONG = 0.15;

function bowThrough(from: Place, through: Place, to: Place): Bow {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy || 1;
  const [px, py] = [through.x - from.x, through.y - from.y];
  const along = (px * dx + py * dy) / square;
  const aside = Math.abs(px * dy - py * dx) / square;
  const isBow = aside < MOST_ASIDE && along > LEAST_ALONG && along < 1 - LEAST_ALONG;
  const over = {
    x: 2 * through.x - (from.x + to.x) / 2,
    y: 2 * through.y - (from.y + to.y) / 2,
  };
  return { from, through, to, over: isBow ? over : null };
}

function pointAt({ from, through, over, to }: Bow, t: number): Place {
  if (over === null) return t < 0.5 ? mix(from, through, 2 * t) : mix(through, to, 2 * t - 1);
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * over.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * over.y + t * t * to.y,
  };
}

function mix(a: Place, b: Place, t: number): Place {
  return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}

function firstOutside(bow: Bow, box: PlacedBox): number {
  for (let step = 0; step <= STEPS; step += 0.5) {
    const { x, y } = pointAt(bow, step / STEPS);
    const isInside =
      Math.abs(x - box.x) < box.width / 2 + GAP && Math.abs(y - box.y) < box.height / 2 + GAP;
    if (!isInside) return step / STEPS;
  }
  return 1;
}

function stepBack(bow: Bow, tip: number, long: number): number {
  const at = pointAt(bow, tip);
  for (let t = tip; t > 0; t -= 0.5 / STEPS) {
    const { x, y } = pointAt(bow, t);
    if (Math.hypot(x - at.x, y - at.y) >= long) return t;
  }
  return 0;
}

/** The part of a bow between two of its points is a bow. */
function cut(bow: Bow, start: number, end: number): string {
  const { from, through, over, to } = bow;
  const [a, b] = [pointAt(bow, start), pointAt(bow, end)];
  if (over === null) {
    const corner = start < 0.5 && end > 0.5 ? `L${write(through)}` : "";
    return `M${write(a)}${corner}L${write(b)}`;
  }
  const middle = (axis: "x" | "y"): number =>
    (1 - start) * (1 - end) * from[axis] +
    (start * (1 - end) + end * (1 - start)) * over[axis] +
    start * end * to[axis];
  return `M${write(a)}Q${write({ x: middle("x"), y: middle("y") })} ${write(b)}`;
}

function write({ x, y }: Place): string {
  return `${round(x)} ${round(y)}`;
}

function headOf(back: Place, tip: Place, width: number): string {
  const length = Math.hypot(tip.x - back.x, tip.y - back.y) || 1;
  const [ux, uy] = [(tip.x - back.x) / length, (tip.y - back.y) / length];
  const half = 3.2 + width * 0.85;
  // It begins a little within the shaft, so that no gap is seen.
  const at = { x: back.x - ux * 0.5, y: back.y - uy * 0.5 };
  const corner = (side: number) => `${round(at.x - uy * side)} ${round(at.y + ux * side)}`;
  return `M${round(tip.x)} ${round(tip.y)}L${corner(half)}L${corner(-half)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
