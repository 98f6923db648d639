/** Sets groups as blocks on shelves, one shelf under another, so that every member has room for its name beside it. */
import type { Point } from "../../state/scene.ts";
import { PLATE } from "./layout-graph.ts";

export interface ShelfRoom {
  readonly width: number;
  readonly height: number;
  /** Between two blocks on a shelf. */
  readonly gap: number;
  /** Over a shelf, for the heads of its blocks. */
  readonly head: number;
}

interface Shelf {
  readonly groups: readonly (readonly number[])[];
  readonly rows: number;
}

export function setOnShelves(
  groups: readonly (readonly number[])[],
  room: ShelfRoom,
): Map<number, Point> {
  const shelves = bestShelves(groups, room);
  const places = new Map<number, Point>();
  let top = 0;
  for (const { groups: blocks, rows } of shelves) {
    let left = 0;
    for (const block of blocks) {
      const columns = Math.ceil(block.length / rows);
      for (const [rank, node] of block.entries())
        places.set(node, {
          x: left + (rank % columns) * room.width,
          y: top + Math.floor(rank / columns) * room.height,
        });
      left += columns * room.width + room.gap;
    }
    top += rows * room.height + room.head;
  }
  return places;
}

/** The height of blocks at which the whole fits the plate best. */
function bestShelves(groups: readonly (readonly number[])[], room: ShelfRoom): Shelf[] {
  const most = Math.max(1, ...groups.map(({ length }) => length));
  let best: Shelf[] = [];
  let bestSize = Infinity;
  for (let rows = 1; rows <= most; rows += 1) {
    const shelves = fill(groups, rows, room);
    const widths = shelves.map((shelf) => widthOf(shelf, room));
    let height = 0;
    for (const shelf of shelves) height += shelf.rows * room.height + room.head;
    const size = Math.max(Math.max(0, ...widths) / PLATE.width, height / PLATE.height);
    if (size < bestSize) [best, bestSize] = [shelves, size];
  }
  return best;
}

/** In their order; a block that has no room begins the next shelf, which is as high as its highest block. */
function fill(groups: readonly (readonly number[])[], rows: number, room: ShelfRoom): Shelf[] {
  const shelves: (readonly number[])[][] = [];
  for (const group of groups) {
    const current = shelves.at(-1);
    const wanted = { groups: [...(current ?? []), group], rows };
    if (current === undefined || widthOf(wanted, room) > PLATE.width) shelves.push([group]);
    else current.push(group);
  }
  return shelves.map((blocks) => {
    const highest = Math.max(...blocks.map(({ length }) => Math.min(rows, length)));
    return { groups: blocks, rows: highest };
  });
}

function widthOf({ groups, rows }: Shelf, { width, gap }: ShelfRoom): number {
  let sum = -gap;
  for (const { length } of groups) sum += Math.ceil(length / rows) * width + gap;
  return sum;
}
