/** The area of a group: the smallest convex shape around the boxes of its members, with some room. */
import type { Box, Point } from "./line-between.ts";

/** Pixels around the boxes; a stroke of twice the rest rounds the corners. */
const ROOM = 6;
export const GROUP_ROUNDING = 24;
/** Above the boxes, for the label. */
const HEAD_ROOM = 14;

/** Corners in order; none without a box. */
export function outlineOf(boxes: readonly Box[]): readonly Point[] {
  const corners = boxes.flatMap(({ x, y, width, height }) => {
    const [left, right] = [x - width / 2 - ROOM, x + width / 2 + ROOM];
    const [top, bottom] = [y - height / 2 - ROOM - HEAD_ROOM, y + height / 2 + ROOM];
    return [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ];
  });
  const sorted = corners.toSorted((a, b) => a.x - b.x || a.y - b.y);
  return [...halfOf(sorted), ...halfOf(sorted.toReversed())];
}

/** Where a group's label begins: at the left end of its upper edge. */
export function labelPlaceOf(outline: readonly Point[]): Point {
  const top = Math.min(...outline.map(({ y }) => y));
  const left = Math.min(...outline.filter(({ y }) => y === top).map(({ x }) => x));
  return { x: left, y: top };
}

/** One side of the hull (Andrew's monotone chain), without its last corner, with which the other side begins. */
function halfOf(points: readonly Point[]): readonly Point[] {
  const half: Point[] = [];
  for (const point of points) {
    while (half.length >= 2 && !turnsLeft(half, point)) half.pop();
    half.push(point);
  }
  return half.slice(0, -1);
}

function turnsLeft(half: readonly Point[], next: Point): boolean {
  const [a, b] = [half.at(-2), half.at(-1)];
  if (!a || !b) return true;
  return (b.x - a.x) * (next.y - a.y) - (b.y - a.y) * (next.x - a.x) > 0;
}
