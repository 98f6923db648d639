/** Sets groups side by side in columns, so that the whole has the plate's proportions. */
import type { Point } from "../../state/scene.ts";
import { PLATE } from "./layout-graph.ts";

export interface ColumnRoom {
  readonly width: number;
  readonly height: number;
  /** Between two groups, in widths of a column. */
  readonly gap: number;
  /** Whether all columns begin at one height, as under heads, or stand about one middle. */
  readonly align: "top" | "middle";
  /** As wide as the plate at most, even if names then reach over the next column. */
  readonly isSqueezed: boolean;
}

const ASPECT = PLATE.width / PLATE.height;
/** Short columns are set wider apart, in heights of a room, but not so wide that they stop being columns. */
const LOOSEST = 2.6;

/** A place for each member of each group. Neighbors in a group's order stand side by side. */
export function setInColumns(
  groups: readonly (readonly number[])[],
  room: ColumnRoom,
): Map<number, Point> {
  const counts = groups.map(({ length }) => length);
  const rows = rowsFor(counts, room);
  const height = Math.max(rows * room.height, widthOf(counts, rows, room) / ASPECT);
  const squeeze = room.isSqueezed ? Math.min(1, PLATE.width / widthOf(counts, rows, room)) : 1;
  const places = new Map<number, Point>();
  let left = 0;
  for (const group of groups) {
    const columns = Math.ceil(group.length / rows);
    setGroup(group, { left, columns, height, squeeze, room }, places);
    left += (columns + room.gap) * room.width;
  }
  return places;
}

interface Slot {
  readonly left: number;
  readonly columns: number;
  readonly height: number;
  /** What widths are multiplied with. */
  readonly squeeze: number;
  readonly room: ColumnRoom;
}

function setGroup(
  group: readonly number[],
  { left, columns, height, squeeze, room }: Slot,
  places: Map<number, Point>,
): void {
  const inColumn = Math.ceil(group.length / columns);
  const step = Math.min(room.height * LOOSEST, height / inColumn);
  for (const [rank, node] of group.entries()) {
    const column = rank % columns;
    // Every other column of a group is half a step lower: lines along a row would run through bodies.
    const row = Math.floor(rank / columns) + (column % 2) / 2;
    const first = room.align === "top" ? 0 : ((1 - inColumn) * step) / 2;
    const x = (left + column * room.width) * squeeze;
    places.set(node, { x, y: first + row * step });
  }
}

/** How many stand one under another in the fullest column. */
function rowsFor(counts: readonly number[], room: ColumnRoom): number {
  const most = Math.max(1, ...counts);
  let best = 1;
  let bestMiss = Infinity;
  for (let rows = 1; rows <= most; rows += 1) {
    const proportion = widthOf(counts, rows, room) / (rows * room.height);
    const miss = Math.abs(Math.log(proportion / ASPECT));
    if (miss < bestMiss) [best, bestMiss] = [rows, miss];
  }
  return best;
}

function widthOf(counts: readonly number[], rows: number, { width, gap }: ColumnRoom): number {
  let columns = gap * (counts.length - 1);
  for (const count of counts) columns += Math.ceil(count / rows);
  return columns * width;
}
