/**
 * What lies under a point of the window. Reckoned from the places themselves and not read back from the GPU: no frame has to
 * be drawn twice, and a finger can reach farther than a mouse.
 */
import type { Point } from "../../state/scene.ts";
import type { Frame } from "../stage/frame.ts";
import { toStrokes } from "./hit-lines.ts";
import type { HitSource } from "./hit-source.ts";
import { SQUARE_SIDE } from "../placing/line-reach.ts";
import type { NodeLook } from "../looks/looks.ts";

/** The nearest body within so many pixels of its outline. */
export function hitNode(source: HitSource, pointer: Point, reach: number): string | null {
  const { base, overlay, places, frame } = source;
  const at = toPlate(pointer, frame);
  let hit: string | null = null;
  let least = reach;
  for (const [id, rest] of base.nodes) {
    if (rest.hidden) continue;
    const place = places.get(id);
    if (place === undefined) continue;
    const dx = Math.abs(place.x * frame.zoom - at.x);
    const dy = Math.abs(place.y * frame.zoom - at.y);
    // Nothing is larger than this: most are passed over without a root.
    if (dx > FARTHEST || dy > FARTHEST) continue;
    const away = awayFrom(overlay.nodes.get(id) ?? rest, frame.bodyScale, dx, dy);
    if (away < least) [hit, least] = [id, away];
  }
  return hit;
}

const FARTHEST = 60;

/** From the outline: negative inside. */
function awayFrom({ size, body }: NodeLook, bodyScale: number, dx: number, dy: number): number {
  const radius = size * bodyScale;
  return body === "square"
    ? Math.max(dx, dy) - radius * SQUARE_SIDE
    : Math.sqrt(dx * dx + dy * dy) - radius;
}

/** The nearest line within so many pixels; lit ones come before all others. */
export function hitEdge(source: HitSource, pointer: Point, reach: number): string | null {
  const at = toPlate(pointer, source.frame);
  const strokes = toStrokes(source);
  return strokes.nearest(at, reach, source.overlay.edges) ?? strokes.nearest(at, reach, null);
}

/** Everything whose middle lies inside a loop drawn in the window. */
export function nodesInside({ base, places, frame }: HitSource, loop: readonly Point[]): string[] {
  const inside: string[] = [];
  for (const [id, { hidden }] of base.nodes) {
    const place = places.get(id);
    if (hidden || place === undefined) continue;
    const x = place.x * frame.zoom + frame.origin.x;
    const y = place.y * frame.zoom + frame.origin.y;
    if (isInside(loop, x, y)) inside.push(id);
  }
  return inside;
}

/** By how often a ray to the right crosses the loop. */
function isInside(loop: readonly Point[], x: number, y: number): boolean {
  let isIn = false;
  for (const [index, a] of loop.entries()) {
    const b = loop[(index + 1) % loop.length] ?? a;
    if (a.y > y === b.y > y) continue;
    if (x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) isIn = !isIn;
  }
  return isIn;
}

/** Pixels of the zoomed plate. */
function toPlate({ x, y }: Point, { origin }: Frame): Point {
  return { x: x - origin.x, y: y - origin.y };
}
