/** Moves what stands in columns up or down until no name, which stands to the right of its body, reaches over another. */
import type { Point } from "../../state/scene.ts";
import type { LayoutGraph } from "./layout-graph.ts";
import { separate } from "./separate.ts";

/** Half of a name of two lines. */
const HALF_LINE = 20;
/** From a body's middle to its left edge. */
const BODY = 12;

export function clearNames(
  { nodes }: LayoutGraph,
  places: ReadonlyMap<number, Point>,
): Map<number, Point> {
  const bodies = [...places].map(([index, { x, y }]) => {
    const halfWidth = (nodes[index]?.nameWidth ?? 0) / 2;
    const body = { x: x - BODY + halfWidth, y, halfWidth, halfHeight: HALF_LINE };
    return { ...body, index, isRound: false, isFixed: false };
  });
  for (const _ of separate(bodies, "upright")) continue;
  return new Map(bodies.map(({ index, y }) => [index, { x: places.get(index)?.x ?? 0, y }]));
}
