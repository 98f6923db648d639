/**
 * Places for the entities of a path that are not on the canvas: between those that are, in a bow off the straight line,
 * so that the path does not run through what stands there. Pure; what has a place keeps it.
 */
import type { Point } from "../../state/scene.ts";

/** Plate units from one entity to the next where only one of them has a place. */
const STRIDE = 170;
/** How far a bow stands off, of its length. */
const BOW = 0.22;
/** Half of the room a body with its name takes. */
const ROOM_X = 120;
const ROOM_Y = 34;
/** Places tried around a wish, a ring at a time. */
const RINGS = 10;
const TURNS = 12;
const CENTER: Point = { x: 500, y: 450 };

/** One place for each of the path's entities that has none. */
export function placeOnWay(
  path: readonly string[],
  positions: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const taken = new Map(positions);
  const placed = new Map<string, Point>();
  for (const [index, id] of path.entries()) {
    if (positions.has(id)) continue;
    const point = findFree(wishFor(path, index, positions), taken);
    taken.set(id, point);
    placed.set(id, point);
  }
  return placed;
}

function wishFor(
  path: readonly string[],
  index: number,
  positions: ReadonlyMap<string, Point>,
): Point {
  const before = path.slice(0, index).findLastIndex((id) => positions.has(id));
  const after = path.findIndex((id, other) => other > index && positions.has(id));
  const start = positions.get(path[before] ?? "");
  const end = positions.get(path[after] ?? "");
  if (start !== undefined && end !== undefined)
    return onBow(start, end, (index - before) / (after - before));
  if (start !== undefined) return goOutward(start, (index - before) * STRIDE);
  if (end !== undefined) return goOutward(end, (after - index) * STRIDE);
  return { x: CENTER.x + (index - (path.length - 1) / 2) * STRIDE, y: CENTER.y };
}

function onBow(start: Point, end: Point, share: number): Point {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const off = 4 * BOW * share * (1 - share);
  return { x: start.x + dx * share - dy * off, y: start.y + dy * share + dx * off };
}

/** Away from the middle of the plate, where there is room. */
function goOutward(from: Point, distance: number): Point {
  const angle = Math.atan2(from.y - CENTER.y, from.x - CENTER.x);
  return { x: from.x + distance * Math.cos(angle), y: from.y + distance * Math.sin(angle) };
}

function findFree(wish: Point, taken: ReadonlyMap<string, Point>): Point {
  for (let ring = 0; ring <= RINGS; ring++)
    for (let turn = 0; turn < (ring === 0 ? 1 : TURNS); turn++) {
      const angle = (turn / TURNS) * 2 * Math.PI;
      const point = {
        x: Math.round(wish.x + ring * ROOM_X * 0.6 * Math.cos(angle)),
        y: Math.round(wish.y + ring * ROOM_Y * 1.2 * Math.sin(angle)),
      };
      if (isFree(point, taken)) return point;
    }
  return wish;
}

function isFree({ x, y }: Point, taken: ReadonlyMap<string, Point>): boolean {
  for (const other of taken.values())
    if (Math.abs(other.x - x) < ROOM_X && Math.abs(other.y - y) < ROOM_Y) return false;
  return true;
}
