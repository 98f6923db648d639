/** Whom an arrow key leads to: the neighbor whose direction fits the key best; of two that fit alike, the nearer. Pure. */
import type { Point } from "../../state/scene.ts";

export const ARROWS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const satisfies Readonly<Record<string, Point>>;

export type Arrow = keyof typeof ARROWS;

export function isArrow(key: string): key is Arrow {
  return key in ARROWS;
}

export interface Candidate {
  readonly id: string;
  readonly at: Point;
}

/** Radians to either side of the key's direction within which something still lies there. */
const WIDEST = (80 / 180) * Math.PI;
/** How much a detour weighs: as many radians for each doubling of the distance. */
const DISTANCE_WEIGHT = 0.16;

/** Null when nothing lies that way. */
export function nextToward(
  from: Point,
  arrow: Arrow,
  candidates: readonly Candidate[],
): string | null {
  const direction = ARROWS[arrow];
  let best: string | null = null;
  let bestCost = Infinity;
  for (const { id, at } of candidates) {
    const [dx, dy] = [at.x - from.x, at.y - from.y];
    const distance = Math.hypot(dx, dy);
    if (distance === 0) continue;
    const along = (dx * direction.x + dy * direction.y) / distance;
    const turn = Math.acos(Math.max(-1, Math.min(1, along)));
    const cost = turn + DISTANCE_WEIGHT * Math.log2(1 + distance);
    if (turn <= WIDEST && cost < bestCost) [best, bestCost] = [id, cost];
  }
  return best;
}
