/** Where a relation's line runs on the zoomed plate, as the shader draws it: to set marks and phrases on it. */
import type { Point } from "../../state/scene.ts";
import type { EdgeLook } from "../looks.ts";
import { LONGEST_BOWED } from "../programs/relation-shaders.ts";

export interface LineShape {
  readonly source: Point;
  readonly target: Point;
  readonly sourceRadius: number;
  readonly targetRadius: number;
  readonly look: EdgeLook;
}

const LOOP_SIDE = Math.SQRT1_2;

/** A point of the visible part of the line, from 0 at the source's outline to 1 at the target's. */
export function pointOnLine(line: LineShape, part: number): Point {
  const { source, target, look } = line;
  if (look.loop > 0) return pointOnLoop(line);
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  const first = Math.min(0.5, line.sourceRadius / length);
  const last = Math.max(0.5, 1 - line.targetRadius / length);
  const t = first + (last - first) * part;
  // Pixels count downwards here, so "left of the direction" is (dy, -dx).
  const bow = (2 * look.bow * Math.min(length, LONGEST_BOWED)) / length;
  const control = {
    x: (source.x + target.x) / 2 + dy * bow,
    y: (source.y + target.y) / 2 - dx * bow,
  };
  const inverse = 1 - t;
  return {
    x: inverse * inverse * source.x + 2 * inverse * t * control.x + t * t * target.x,
    y: inverse * inverse * source.y + 2 * inverse * t * control.y + t * t * target.y,
  };
}

export function lengthOfLine({ source, target, sourceRadius, targetRadius }: LineShape): number {
  return Math.hypot(target.x - source.x, target.y - source.y) - sourceRadius - targetRadius;
}

/** The far side of the ring beside the body. */
function pointOnLoop({ source, sourceRadius, look }: LineShape): Point {
  const reach = (sourceRadius + look.loop * 1.6) * LOOP_SIDE;
  return { x: source.x + reach, y: source.y - reach };
}
