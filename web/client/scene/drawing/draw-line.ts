/** Draws a relation's line on a 2D canvas exactly where and how the shader would: for what is lit, over what is dimmed. */
import type { Point } from "../../state/scene.ts";
import {
  controlOf,
  type LineShape,
  loopMiddle,
  pointAt,
  spanOf,
  visiblePart,
} from "../placing/line-shape.ts";
import { DASH_LENGTHS, HEAD } from "../programs/relation-shaders.ts";

export function drawLine(context: CanvasRenderingContext2D, line: LineShape): void {
  const { look } = line;
  context.save();
  context.strokeStyle = look.color;
  context.fillStyle = look.color;
  context.lineWidth = look.size;
  context.lineCap = "butt";
  context.beginPath();
  if (look.loop > 0) {
    const { x, y } = loopMiddle(line);
    setDash(context, look.dash, 0);
    context.arc(x, y, look.loop, 0, Math.PI * 2);
    context.stroke();
  } else drawCurve(context, line);
  context.restore();
}

function drawCurve(context: CanvasRenderingContext2D, line: LineShape): void {
  const [first, last] = visiblePart(line);
  if (first >= last) return;
  const control = controlOf(line);
  const from = pointAt(line, control, first);
  const to = pointAt(line, control, last);
  const middle = controlBetween(line, control, first, last);
  setDash(context, line.look.dash, first * spanOf(line));
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(middle.x, middle.y, to.x, to.y);
  context.stroke();
  if (line.look.arrow) drawHead(context, line, control);
}

/** The control point of the curve's part between two places on it (blossoming). */
function controlBetween(line: LineShape, control: Point, first: number, last: number): Point {
  const { source, target } = line;
  const along = (from: number, over: number, to: number) =>
    (1 - first) * (1 - last) * from +
    ((1 - first) * last + first * (1 - last)) * over +
    first * last * to;
  return {
    x: along(source.x, control.x, target.x),
    y: along(source.y, control.y, target.y),
  };
}

function drawHead(context: CanvasRenderingContext2D, line: LineShape, control: Point): void {
  const end = 1 - line.targetReach / spanOf(line);
  const tip = pointAt(line, control, end);
  const ahead = { x: line.target.x - control.x, y: line.target.y - control.y };
  const before = { x: control.x - line.source.x, y: control.y - line.source.y };
  const dx = before.x * (1 - end) + ahead.x * end;
  const dy = before.y * (1 - end) + ahead.y * end;
  const length = Math.hypot(dx, dy) || 1;
  const along = { x: dx / length, y: dy / length };
  // A thick line needs a head that is broader than itself.
  const half = Math.max(HEAD.half, line.look.size * 1.9);
  const back = { x: tip.x - along.x * HEAD.length, y: tip.y - along.y * HEAD.length };
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(back.x - along.y * half, back.y + along.x * half);
  context.lineTo(back.x + along.y * half, back.y - along.x * half);
  context.fill();
}

function setDash(
  context: CanvasRenderingContext2D,
  dash: LineShape["look"]["dash"],
  start: number,
): void {
  if (dash === "solid") return context.setLineDash([]);
  const { on, period } = DASH_LENGTHS[dash];
  context.setLineDash([on, period - on]);
  context.lineDashOffset = start;
  return undefined;
}
