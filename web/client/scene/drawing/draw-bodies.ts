/** Bodies as the shader draws them, for what is lit; and what lies on all bodies: icon, rings, pin. */
import type { EntityKind } from "../../../../graph/model/kinds.ts";
import type { Point } from "../../state/scene.ts";
import { KIND_ICONS } from "../looks/kind-icons.ts";
import { SQUARE_SIDE } from "../placing/line-reach.ts";
import type { NodeLook } from "../looks/looks.ts";
import type { Palette } from "../looks/palette.ts";

type Context = CanvasRenderingContext2D;

export const ICON_FIELD = 24;
export const SMALLEST_WITH_ICON = 8;
/** Part of a body's diameter that its icon takes. */
export const ICON_SHARE = 0.62;
const RING_GAP = 5;
/** The keyboard's ring stands outside that of what is selected. */
const KEY_GAP = 4;
const KEY_DASH = [5, 3.5];
const RIM = 1.25;
/** Part of a square's side that its corners are rounded with. */
const CORNER = 0.22;

const paths = new Map<EntityKind, Path2D>();

/** A body on the canvas: where its middle is, and its radius, in pixels. */
export interface Placed {
  readonly at: Point;
  readonly radius: number;
}

export function drawBody(context: Context, look: NodeLook, { at, radius }: Placed): void {
  context.fillStyle = look.rim;
  trace(context, look, { at, radius: radius + RIM });
  context.fill();
  context.fillStyle = look.color;
  trace(context, look, { at, radius });
  context.fill();
}

function trace(context: Context, { body }: NodeLook, { at: { x, y }, radius }: Placed): void {
  context.beginPath();
  if (body === "disc") {
    context.arc(x, y, radius, 0, Math.PI * 2);
    return;
  }
  const half = radius * SQUARE_SIDE;
  context.roundRect(x - half, y - half, half * 2, half * 2, half * CORNER);
}

export function drawIcon(
  context: Context,
  { kind, hasIcon, rim }: NodeLook,
  { at, radius }: Placed,
  isDimmed: boolean,
): void {
  if (!hasIcon || radius < SMALLEST_WITH_ICON) return;
  const size = radius * 2 * ICON_SHARE;
  context.save();
  context.translate(at.x - size / 2, at.y - size / 2);
  context.scale(size / ICON_FIELD, size / ICON_FIELD);
  context.strokeStyle = rim;
  context.globalAlpha = isDimmed ? 0.7 : 1;
  context.lineWidth = radius > 14 ? 1.9 : 2.3;
  context.lineCap = "round";
  context.lineJoin = "round";
  context.stroke(pathOf(kind));
  context.restore();
}

function pathOf(kind: EntityKind): Path2D {
  const known = paths.get(kind);
  if (known !== undefined) return known;
  const path = new Path2D(KIND_ICONS[kind]);
  paths.set(kind, path);
  return path;
}

export function drawRings(
  context: Context,
  look: NodeLook,
  placed: Placed,
  palette: Palette,
): void {
  context.strokeStyle = palette.accent;
  if (look.ring !== "none") {
    context.lineWidth = look.ring === "selected" ? 2.5 : 1.5;
    strokeRing(context, look, placed, RING_GAP);
  }
  if (!look.isKeyed) return;
  context.lineWidth = 2;
  context.setLineDash(KEY_DASH);
  strokeRing(context, look, placed, look.ring === "none" ? RING_GAP : RING_GAP + KEY_GAP);
  context.setLineDash([]);
}

function strokeRing(
  context: Context,
  { body }: NodeLook,
  { at: { x, y }, radius }: Placed,
  gap: number,
): void {
  const reach = (body === "square" ? radius * SQUARE_SIDE : radius) + gap;
  context.beginPath();
  if (body === "square") context.roundRect(x - reach, y - reach, reach * 2, reach * 2, 9);
  else context.arc(x, y, reach, 0, Math.PI * 2);
  context.stroke();
}

/** A small pin at the upper right: a head and a needle that points at the body. */
export function drawPin(
  context: Context,
  { rim, body }: NodeLook,
  { at, radius }: Placed,
  palette: Palette,
): void {
  const reach = radius * (body === "square" ? SQUARE_SIDE : Math.SQRT1_2);
  const foot = { x: at.x + reach - 1, y: at.y - reach + 1 };
  const head = { x: foot.x + 5.5, y: foot.y - 5.5 };
  for (const [color, width, size] of [
    [rim, 4, 4.6],
    [palette.ink, 1.5, 3.1],
  ] as const) {
    context.strokeStyle = color;
    context.fillStyle = color;
    context.lineWidth = width;
    context.lineCap = "round";
    context.beginPath();
    context.moveTo(foot.x, foot.y);
    context.lineTo(head.x, head.y);
    context.stroke();
    context.beginPath();
    context.arc(head.x, head.y, size, 0, Math.PI * 2);
    context.fill();
  }
  context.lineCap = "butt";
}
