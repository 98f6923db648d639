/** Which room of the plane is taken by boxes, and the nearest that is free. */
import type { Place } from "../editing/map-edit.ts";
import type { BoxSize } from "./box-sizes.ts";

/** Pixels between two boxes. */
const GAP = 20;
/** Of a cell of the index: about a box. */
const CELL = 160;
/** Pixels from one place that is tried to the next, and how many of them each way. */
const STEP = 28;
const REACH = 32;
/** Boxes are wider than high, and rows read better than heaps: aside is tried before above and below. */
const DOWN_COST = 1.8;

export interface Box extends Place, BoxSize {}

export class TakenRoom {
  private readonly cells = new Map<string, Box[]>();
  private lowest = -Infinity;
  private leftmost = Infinity;

  take(box: Box): void {
    this.lowest = Math.max(this.lowest, box.y + box.height / 2);
    this.leftmost = Math.min(this.leftmost, box.x - box.width / 2);
    for (const cell of cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes === undefined) this.cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  isFree(box: Box): boolean {
    const around = { ...box, width: box.width + 2 * GAP, height: box.height + 2 * GAP };
    for (const cell of cellsOf(around))
      if (this.cells.get(cell)?.some((taken) => overlap(around, taken))) return false;
    return true;
  }

  /** As near to the place as may be; far from all where all around it is taken. */
  nearest(place: Place, size: BoxSize): Place {
    for (const { x, y } of OFFSETS) {
      const tried = { x: place.x + x, y: place.y + y };
      if (this.isFree({ ...tried, ...size })) return tried;
    }
    return this.below(size);
  }

  /** In a row under everything, at its left edge or as near to that as may be; the middle of an empty plane. */
  below(size: BoxSize): Place {
    if (this.lowest === -Infinity) return { x: 0, y: 0 };
    return { x: this.leftmost + size.width / 2, y: this.lowest + 3 * GAP + size.height / 2 };
  }
}

/** Cheapest first, the place itself before all. */
const OFFSETS: readonly Place[] = Array.from({ length: (2 * REACH + 1) ** 2 }, (_, index) => ({
  x: ((index % (2 * REACH + 1)) - REACH) * STEP,
  y: (Math.floor(index / (2 * REACH + 1)) - REACH) * STEP,
})).toSorted((a, b) => costOf(a) - costOf(b));

function costOf({ x, y }: Place): number {
  // Below a little before above, as maps are read downwards.
  return Math.hypot(x, y * DOWN_COST) + (y < 0 ? 1 : 0);
}

function overlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2
  );
}

function cellsOf({ x, y, width, height }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor((x - width / 2) / CELL); column * CELL <= x + width / 2; column += 1)
    for (let row = Math.floor((y - height / 2) / CELL); row * CELL <= y + height / 2; row += 1)
      cells.push(`${column}:${row}`);
  return cells;
}
