/** How large bodies may be drawn: where entities stand close, all shrink alike until the close-up gives room again. */
import type { Point, Scene } from "../../state/scene.ts";

const USUAL_RADIUS = 6.1;
const AIR = 6;
const SMALLEST = { atlas: 0.5, focus: 0.72 } as const;
/** Wider than this a neighborhood needs no smaller bodies. */
const COMFORTABLE = 0.95;
const CELL = 40;

/** What sizes are multiplied with when nothing is zoomed. */
export function bodyScaleAtRest(
  mode: Scene["mode"],
  screen: ReadonlyMap<string, Point>,
  plateScale: number,
): number {
  const wanted =
    mode === "focus"
      ? plateScale / COMFORTABLE
      : usualDistance([...screen.values()]) / (2 * USUAL_RADIUS + AIR);
  return Math.min(1, Math.max(SMALLEST[mode], wanted));
}

/** The distance to the nearest other that two of three entities have at least, in pixels. */
function usualDistance(points: readonly Point[]): number {
  const cells = new Map<string, Point[]>();
  for (const point of points) {
    const key = cellKey(Math.floor(point.x / CELL), Math.floor(point.y / CELL));
    cells.set(key, [...(cells.get(key) ?? []), point]);
  }
  const distances = points.map((point) => nearest(point, cells)).toSorted((a, b) => a - b);
  return distances[Math.floor(distances.length / 3)] ?? CELL;
}

function nearest(point: Point, cells: ReadonlyMap<string, readonly Point[]>): number {
  const column = Math.floor(point.x / CELL);
  const row = Math.floor(point.y / CELL);
  let distance = CELL;
  for (const x of [column - 1, column, column + 1])
    for (const y of [row - 1, row, row + 1])
      for (const other of cells.get(cellKey(x, y)) ?? [])
        if (other !== point)
          distance = Math.min(distance, Math.hypot(other.x - point.x, other.y - point.y));
  return distance;
}

function cellKey(column: number, row: number): string {
  return `${column} ${row}`;
}
