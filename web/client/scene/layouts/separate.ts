/**
 * Pushes bodies apart until none overlap, each no farther than it must: rectangles, where there are names, else discs. In
 * steps, so that a worker can be stopped between them. What is fixed pushes but is not pushed.
 */
import type { Point } from "../../state/scene.ts";

export interface Body {
  x: number;
  y: number;
  /** Half of its width and height. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** A disc of half its width. */
  readonly isRound: boolean;
  readonly isFixed: boolean;
}

const MOST_STEPS = 160;
/** Part of an overlap that one step takes away: less would creep, more would throw things about. */
const FORCE = 0.55;
const TOUCHING = 0.5;

/** Both ways, or only up and down, where columns have to stay columns. */
export type Ways = "both" | "upright";

/** Yields the part done, from 0 to 1. */
export function* separate(bodies: readonly Body[], ways: Ways = "both"): Generator<number> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (!pushOnce(bodies, ways)) return;
    yield step / MOST_STEPS;
  }
}

function pushOnce(bodies: readonly Body[], ways: Ways): boolean {
  const cells = toCells(bodies);
  let hasPushed = false;
  for (const [index, body] of bodies.entries())
    for (const other of cells.near(body))
      if (other > index) hasPushed = pushApart(body, bodies[other], ways) || hasPushed;
  return hasPushed;
}

function pushApart(a: Body, b: Body | undefined, ways: Ways): boolean {
  if (b === undefined || (a.isFixed && b.isFixed)) return false;
  const push = a.isRound ? alongLine(a, b) : alongSide(a, b, ways);
  if (push === null) return false;
  // A fixed one does not give way, so the other goes the whole way.
  const isHeld = a.isFixed || b.isFixed;
  const force = isHeld ? 1 : FORCE / 2;
  if (!a.isFixed) [a.x, a.y] = [a.x - push.x * force, a.y - push.y * force];
  if (!b.isFixed) [b.x, b.y] = [b.x + push.x * force, b.y + push.y * force];
  return true;
}

function alongLine(a: Body, b: Body): Point | null {
  const away = Math.hypot(b.x - a.x, b.y - a.y);
  const overlap = a.halfWidth + b.halfWidth - away;
  if (overlap <= TOUCHING) return null;
  if (away === 0) return { x: overlap, y: 0 };
  return { x: ((b.x - a.x) / away) * overlap, y: ((b.y - a.y) / away) * overlap };
}

/** Along the side on which they overlap least. */
function alongSide(a: Body, b: Body, ways: Ways): Point | null {
  const x = a.halfWidth + b.halfWidth - Math.abs(b.x - a.x);
  const y = a.halfHeight + b.halfHeight - Math.abs(b.y - a.y);
  if (x <= TOUCHING || y <= TOUCHING) return null;
  return x < y && ways === "both"
    ? { x: b.x < a.x ? -x : x, y: 0 }
    : { x: 0, y: b.y < a.y ? -y : y };
}

/** A grid as coarse as the largest body. */
function toCells(bodies: readonly Body[]) {
  let [width, height] = [1, 1];
  for (const { halfWidth, halfHeight } of bodies) {
    width = Math.max(width, halfWidth * 2);
    height = Math.max(height, halfHeight * 2);
  }
  const cells = new Map<number, number[]>();
  for (const [index, { x, y }] of bodies.entries()) {
    const key = keyOf(Math.floor(x / width), Math.floor(y / height));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [index]);
    else cell.push(index);
  }
  return {
    *near({ x, y }: Body): Generator<number> {
      const column = Math.floor(x / width);
      const row = Math.floor(y / height);
      for (let across = column - 1; across <= column + 1; across += 1)
        for (let down = row - 1; down <= row + 1; down += 1)
          yield* cells.get(keyOf(across, down)) ?? [];
    },
  };
}

function keyOf(column: number, row: number): number {
  return column * 100_003 + row;
}
