/** Distances to lines. Ends are kept as numbers in a row, because every move of the pointer asks about all of them. */
import type { Point } from "../../state/scene.ts";
import type { HitSource } from "./hit-source.ts";
import {
  controlOf,
  type LineShape,
  loopMiddle,
  pointAt,
  toLineShape,
} from "../placing/line-shape.ts";
import type { EdgeLook } from "../looks/looks.ts";

export interface Strokes {
  /** Among these, or among all. */
  nearest(at: Point, reach: number, among: ReadonlyMap<string, unknown> | null): string | null;
}

interface Ends {
  readonly ids: readonly string[];
  readonly looks: readonly EdgeLook[];
  /** Four numbers a line: from x, y to x, y, in pixels of the plate at rest. */
  readonly ends: Float32Array;
}

const known = new WeakMap<object, { places: HitSource["places"]; ends: Ends }>();
const PIECES = 8;

export function toStrokes(source: HitSource): Strokes {
  const { frame } = source;
  const { ids, looks, ends } = endsOf(source);
  return {
    nearest(at, reach, among) {
      const { zoom } = frame;
      const [x, y, far] = [at.x / zoom, at.y / zoom, reach / zoom];
      let hit: string | null = null;
      let least = far * far;
      for (let index = 0; index < ids.length; index += 1) {
        const id = ids[index];
        const look = looks[index];
        if (id === undefined || look === undefined || among?.has(id) === false) continue;
        const away =
          look.bow === 0 && look.loop === 0
            ? toSegment(ends, index * 4, x, y)
            : toCurve(source, id, look, at) / (zoom * zoom);
        if (away < least) [hit, least] = [id, away];
      }
      return hit;
    },
  };
}

function endsOf({ base, places, relations }: HitSource): Ends {
  const found = known.get(base);
  if (found?.places === places) return found.ends;
  const ids: string[] = [];
  const looks: EdgeLook[] = [];
  const numbers: number[] = [];
  for (const { id, source, target } of relations.values()) {
    const [from, to] = [places.get(source), places.get(target)];
    const look = base.edges.get(id);
    if (from === undefined || to === undefined || look === undefined || look.hidden) continue;
    ids.push(id);
    looks.push(look);
    numbers.push(from.x, from.y, to.x, to.y);
  }
  const ends = { ids, looks, ends: new Float32Array(numbers) };
  known.set(base, { places, ends });
  return ends;
}

/** Squared. */
function toSegment(ends: Float32Array, start: number, x: number, y: number): number {
  const [ax, ay] = [ends[start] ?? 0, ends[start + 1] ?? 0];
  const dx = (ends[start + 2] ?? 0) - ax;
  const dy = (ends[start + 3] ?? 0) - ay;
  const length = dx * dx + dy * dy || 1;
  const part = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - dx * part) ** 2 + (y - ay - dy * part) ** 2;
}

/** Squared, in pixels of the zoomed plate. */
function toCurve(source: HitSource, id: string, look: EdgeLook, at: Point): number {
  const line = lineOf(source, id, look);
  if (line === null) return Infinity;
  if (look.loop > 0) {
    const middle = loopMiddle(line);
    return (Math.hypot(at.x - middle.x, at.y - middle.y) - look.loop) ** 2;
  }
  const control = controlOf(line);
  const points = Float32Array.from(
    Array.from({ length: PIECES + 1 }, (_, piece) => {
      const { x, y } = pointAt(line, control, piece / PIECES);
      return [x, y];
    }).flat(),
  );
  let least = Infinity;
  for (let piece = 0; piece < PIECES; piece += 1)
    least = Math.min(least, toSegment(points, piece * 2, at.x, at.y));
  return least;
}

function lineOf(
  { base, overlay, places, relations, frame }: HitSource,
  id: string,
  look: EdgeLook,
): LineShape | null {
  const relation = relations.get(id);
  const end = (node: string) => {
    const at = places.get(node);
    const own = overlay.nodes.get(node) ?? base.nodes.get(node);
    if (at === undefined || own === undefined) return null;
    return { at: { x: at.x * frame.zoom, y: at.y * frame.zoom }, look: own };
  };
  const source = relation === undefined ? null : end(relation.source);
  const target = relation === undefined ? null : end(relation.target);
  if (source === null || target === null) return null;
  return toLineShape(source, target, frame.bodyScale, look);
}
