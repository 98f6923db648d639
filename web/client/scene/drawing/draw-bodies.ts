/** What lies on the bodies: the icon of the kind, and the ring of what is selected or pointed at. */
import type { EntityKind } from "../../../../graph/model/kinds.ts";
import type { Point } from "../../state/scene.ts";
import { KIND_ICONS } from "../kind-icons.ts";
import type { NodeLook } from "../looks.ts";
import type { Palette } from "../palette.ts";

const ICON_FIELD = 24;
const SMALLEST_WITH_ICON = 8;
/** Part of a body's diameter that its icon takes. */
const ICON_SHARE = 0.62;
const RING_GAP = 5;

const paths = new Map<EntityKind, Path2D>();

export function drawIcon(
  context: CanvasRenderingContext2D,
  { kind, hasIcon, isDimmed }: NodeLook,
  { x, y }: Point,
  radius: number,
  palette: Palette,
): void {
  if (!hasIcon || radius < SMALLEST_WITH_ICON) return;
  const size = radius * 2 * ICON_SHARE;
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / ICON_FIELD, size / ICON_FIELD);
  context.strokeStyle = palette.plate;
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

export function drawRing(
  context: CanvasRenderingContext2D,
  { ring, body }: NodeLook,
  { x, y }: Point,
  radius: number,
  palette: Palette,
): void {
  if (ring === "none") return;
  const reach = (body === "square" ? radius * 0.9 : radius) + RING_GAP;
  context.beginPath();
  if (body === "square") context.roundRect(x - reach, y - reach, reach * 2, reach * 2, 9);
  else context.arc(x, y, reach, 0, Math.PI * 2);
  context.strokeStyle = palette.accent;
  context.lineWidth = ring === "selected" ? 2.5 : 1.5;
  context.stroke();
}
