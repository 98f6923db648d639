/** Which room of the plane is taken by boxes, and the nearest that is free. */
import type { Place } from "../editing/map-edit.ts";
import type { BoxSize } from "./box-sizes.ts";
import { offsetsWithin } from "./offsets-within.ts";

/** Pixels between two boxes. */
const GAP = 20;
/** Of a cell of the index: most boxes are in one, and a box finds some dozens beside it. */
const CELL = 600;
/** Pixels from one place that is tried to the next, and how many of them are tried each way. */
const STEPS = { x: 40, y: 32 } as const;
const REACH = { x: 20, y: 14 } as const;
/** Pixels, of the rows under everything. */
const WIDEST_ROW = 1200;
/** Boxes are wider than high, and rows read better than heaps: aside is tried before above and below. */
const DOWN_COST = 1.8;

export interface Box extends Place, BoxSize {}

export class TakenRoom {
  private readonly cells = new Map<number, Box[]>();
  private lowest = -Infinity;
  private leftmost = Infinity;
  /** Of the last that was put under everything. */
  private readonly row = { x: 0, top: 0, bottom: -Infinity };

  take({ x, y }: Place, { width, height }: BoxSize): void {
    const box: Box = { x, y, width, height };
    this.lowest = Math.max(this.lowest, box.y + box.height / 2);
    this.leftmost = Math.min(this.leftmost, box.x - box.width / 2);
    for (const cell of cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes === undefined) this.cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  /** As near to the place as may be; under everything where all around it is taken. */
  nearest(place: Place, size: BoxSize): Place {
    const needed = { width: size.width + 2 * GAP, height: size.height + 2 * GAP };
    // What was in the way of one try is mostly in the way of the next: that is asked before the index.
    const inTheWay: Box[] = [];
    for (const offset of OFFSETS) {
      const tried = { x: place.x + offset.x, y: place.y + offset.y, ...needed };
      if (findOverlap(inTheWay, tried) !== undefined) continue;
      const found = this.findTaken(tried);
      if (found === undefined) return { x: tried.x, y: tried.y };
      inTheWay.push(found);
    }
    let last = this.below(size);
    while (this.findTaken({ ...last, ...needed })) last = this.below(size);
    return last;
  }

  /** In rows under everything, from its left edge; the middle of an empty plane. */
  below({ width, height }: BoxSize): Place {
    if (this.lowest === -Infinity) return { x: 0, y: 0 };
    const { row } = this;
    const isFull = row.x + width > this.leftmost + WIDEST_ROW;
    if (row.bottom + 1 < this.lowest || isFull) {
      row.x = this.leftmost;
      row.top = this.lowest + 3 * GAP;
    }
    const place = { x: row.x + width / 2, y: row.top + height / 2 };
    row.x += width + 2 * GAP;
    row.bottom = Math.max(this.lowest, row.top + height);
    return place;
  }

  private findTaken(box: Box): Box | undefined {
    for (const cell of cellsOf(box)) {
      const found = findOverlap(this.cells.get(cell) ?? [], box);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** The place itself before all. */
const OFFSETS = offsetsWithin({ steps: STEPS, reach: REACH, costOf });

function costOf({ x, y }: Place): number {
  // Below a little before above, as maps are read downwards.
  return Math.hypot(x, y * DOWN_COST) + (y < 0 ? 1 : 0);
}

/** The last one first: it was met last. */
function findOverlap(boxes: readonly Box[], { x, y, width, height }: Box): Box | undefined {
  return boxes.findLast(
    (box) =>
      Math.abs(x - box.x) < (width + box.width) / 2 &&
      Math.abs(y - box.y) < (height + box.height) / 2,
  );
}

/** More columns than the plane has, so that no two cells share a number. */
const COLUMNS = 1_000_000;

function cellsOf({ x, y, width, height }: Box): number[] {
  const cells: number[] = [];
  const [right, bottom] = [Math.floor((x + width / 2) / CELL), Math.floor((y + height / 2) / CELL)];
  for (let column = Math.floor((x - width / 2) / CELL); column <= right; column += 1)
    for (let row = Math.floor((y - height / 2) / CELL); row <= bottom; row += 1)
      cells.push(row * COLUMNS + column);
  return cells;
}
