/** How large bodies may be drawn: where entities stand close, all shrink alike until the close-up gives room again. */
import type { Point } from "../../state/scene.ts";

const USUAL_RADIUS = 6.1;
const AIR = 6;
const SMALLEST = { crowded: 0.4, roomy: 0.88 } as const;
/** Wider than this a neighborhood needs no smaller bodies. */
const COMFORTABLE = 0.95;
/** Farther than this nothing has to shrink. */
const CELL = 20;
const ROWS = 1 << 20;
/** So many tell how close all of them stand. */
const SAMPLE = 500;

/** What sizes are multiplied with when nothing is zoomed. */
export function bodyScaleAtRest(
  hasRoom: boolean,
  screen: ReadonlyMap<string, Point>,
  plateScale: number,
): number {
  const wanted = hasRoom
    ? plateScale / COMFORTABLE
    : usualDistance([...screen.values()]) / (2 * USUAL_RADIUS + AIR);
  return Math.min(1, Math.max(SMALLEST[hasRoom ? "roomy" : "crowded"], wanted));
}

/** The distance to the nearest other that two of three entities have at least, in pixels, as far as it matters. */
function usualDistance(points: readonly Point[]): number {
  const cells = new Map<number, Point[]>();
  for (const point of points) {
    const key = cellKey(Math.floor(point.x / CELL), Math.floor(point.y / CELL));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [point]);
    else cell.push(point);
  }
  const step = Math.max(1, Math.floor(points.length / SAMPLE));
  const sample = points.filter((_, index) => index % step === 0);
  const distances = sample.map((point) => nearest(point, cells)).toSorted((a, b) => a - b);
  return distances[Math.floor(distances.length / 3)] ?? CELL;
}

function nearest(point: Point, cells: ReadonlyMap<number, readonly Point[]>): number {
  const [column, row] = [Math.floor(point.x / CELL), Math.floor(point.y / CELL)];
  let least = CELL;
  for (let cell = 0; cell < 9; cell += 1) {
    const key = cellKey(column - 1 + (cell % 3), row - 1 + Math.floor(cell / 3));
    for (const other of cells.get(key) ?? [])
      if (other !== point)
        least = Math.min(least, Math.hypot(other.x - point.x, other.y - point.y));
  }
  return least;
}

function cellKey(column: number, row: number): number {
  return column * ROWS + row;
}
