/** How large bodies may be drawn: where entities stand close, all shrink alike until the close-up gives room again. */
import type { Point } from "../../state/scene.ts";

const USUAL_RADIUS = 6.1;
const AIR = 6;
const SMALLEST = { crowded: 0.4, roomy: 0.88 } as const;
/** Wider than this a neighborhood needs no smaller bodies. */
const COMFORTABLE = 0.95;
const CELL = 40;

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
  const around = [-1, 0, 1].flatMap((x) =>
    [-1, 0, 1].flatMap((y) => {
      const key = cellKey(Math.floor(point.x / CELL) + x, Math.floor(point.y / CELL) + y);
      return cells.get(key) ?? [];
    }),
  );
  const others = around.filter((other) => other !== point);
  return Math.min(CELL, ...others.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)));
}

function cellKey(column: number, row: number): string {
  return `${column} ${row}`;
}
