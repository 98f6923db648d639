/** Brings places onto the plate: in proportion, or, where width and height say different things, each for itself. */
import type { Point } from "../../state/scene.ts";
import { type LayoutGraph, type Places, PLATE } from "./layout-graph.ts";

export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function extentOf(places: Iterable<Point>): Extent {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return { left: 0, top: 0, width: 0, height: 0 };
  return { left, top, width: right - left, height: bottom - top };
}

/** What has a place comes to the middle of the plate and is no larger than it; what is fixed stays exactly where it was. */
export function fitPlate(
  { nodes }: LayoutGraph,
  places: ReadonlyMap<number, Point>,
  isElastic = false,
): Places {
  const { left, top, width, height } = extentOf(places.values());
  const [across, down] = [PLATE.width / (width || 1), PLATE.height / (height || 1)];
  const scale = Math.min(1, across, down);
  const scaleX = isElastic ? Math.min(1, across) : scale;
  const scaleY = isElastic ? Math.min(1, down) : scale;
  return nodes.map(({ at, isFixed }, index) => {
    if (isFixed && at !== null) return at;
    const { x, y } = places.get(index) ?? { x: left, y: top };
    return {
      x: round(PLATE.width / 2 + (x - left - width / 2) * scaleX),
      y: round(PLATE.height / 2 + (y - top - height / 2) * scaleY),
    };
  });
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
