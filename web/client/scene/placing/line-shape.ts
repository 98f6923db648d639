/** Where a relation's line runs on the zoomed plate, as the shader draws it: to set marks and phrases on it, and to hit it. */
import type { Point } from "../../state/scene.ts";
import type { EdgeLook, NodeLook } from "../looks/looks.ts";
import { HEAD, LONGEST_BOWED } from "../programs/relation-shaders.ts";
import { lineReach } from "./line-reach.ts";

export interface LineShape {
  readonly source: Point;
  readonly target: Point;
  /** Pixels from the middle of a body to where the line may begin, and to where it must have ended. */
  readonly sourceReach: number;
  readonly targetReach: number;
  readonly look: EdgeLook;
}

export interface LineEnd {
  readonly at: Point;
  readonly look: Pick<NodeLook, "size" | "body" | "gap">;
}

export function toLineShape(
  source: LineEnd,
  target: LineEnd,
  bodyScale: number,
  look: EdgeLook,
): LineShape {
  const dx = target.at.x - source.at.x;
  const dy = target.at.y - source.at.y;
  return {
    source: source.at,
    target: target.at,
    sourceReach: lineReach(source.look, dx, dy) * bodyScale,
    targetReach: lineReach(target.look, dx, dy) * bodyScale,
    look,
  };
}

const LOOP_SIDE = Math.SQRT1_2;

/** The curve's own control point; on the line's middle where it is straight. */
export function controlOf({ source, target, look }: LineShape): Point {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  // Pixels count downwards here, so "left of the direction" is (dy, -dx).
  const bow = (2 * look.bow * Math.min(length, LONGEST_BOWED)) / length;
  return { x: (source.x + target.x) / 2 + dy * bow, y: (source.y + target.y) / 2 - dx * bow };
}

/** Pixels along the whole curve, from middle to middle, as nearly as the shader has it. */
export function spanOf({ source, target, look }: LineShape): number {
  const chord = Math.hypot(target.x - source.x, target.y - source.y) || 1;
  return chord * (1 + 2.6667 * look.bow * look.bow);
}

/** Where on the curve its visible part begins and ends, from 0 to 1; the arrowhead is after the end. */
export function visiblePart(line: LineShape): readonly [first: number, last: number] {
  const span = spanOf(line);
  const head = line.look.arrow ? HEAD.length : 0;
  const first = line.sourceReach / span;
  return [first, Math.max(first, 1 - (line.targetReach + head) / span)];
}

export function pointAt({ source, target }: LineShape, control: Point, t: number): Point {
  const inverse = 1 - t;
  return {
    x: inverse * inverse * source.x + 2 * inverse * t * control.x + t * t * target.x,
    y: inverse * inverse * source.y + 2 * inverse * t * control.y + t * t * target.y,
  };
}

/** A point of the visible part of the line, from 0 at the source's outline to 1 at the target's. */
export function pointOnLine(line: LineShape, part: number): Point {
  if (line.look.loop > 0) return pointOnLoop(line, part);
  const [first, last] = visiblePart(line);
  const [from, to] = [Math.min(0.5, first), Math.max(0.5, last)];
  return pointAt(line, controlOf(line), from + (to - from) * part);
}

export function lengthOfLine(line: LineShape): number {
  const [first, last] = visiblePart(line);
  return (last - first) * spanOf(line);
}

/** The middle of the ring beside the body. */
export function loopMiddle({ source, sourceReach, look }: LineShape): Point {
  const reach = (sourceReach + look.loop * 0.6) * LOOP_SIDE;
  return { x: source.x + reach, y: source.y - reach };
}

/** Of that ring, its outer half: its far side is the middle. */
function pointOnLoop(line: LineShape, part: number): Point {
  const { x, y } = loopMiddle(line);
  const angle = Math.PI / 4 + (part - 0.5) * Math.PI;
  const { loop } = line.look;
  return { x: x + Math.cos(angle) * loop, y: y - Math.sin(angle) * loop };
}
