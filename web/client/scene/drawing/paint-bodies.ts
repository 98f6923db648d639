/** What lies on the bodies in sight, and the bodies that are lit: those the shader has dimmed with all others. */
import type { Point } from "../../state/scene.ts";
import type { Frame } from "../stage/frame.ts";
import type { Box } from "../placing/box-grid.ts";
import type { Appearance, NodeLook, Overlay } from "../looks/looks.ts";
import type { Palette } from "../looks/palette.ts";
import { isWithin } from "../words/window.ts";
import {
  drawBody,
  drawIcon,
  drawPin,
  drawRings,
  type Placed,
  SMALLEST_WITH_ICON,
} from "./draw-bodies.ts";

export interface Bodies {
  readonly base: Appearance;
  readonly overlay: Overlay;
  readonly places: ReadonlyMap<string, Point>;
}

export interface BodyOptions {
  readonly frame: Pick<Frame, "zoom" | "bodyScale">;
  readonly palette: Palette;
  /** Pixels of the zoomed plate. */
  readonly sight: Box;
}

export function paintBodies(
  context: CanvasRenderingContext2D,
  { base, overlay, places }: Bodies,
  { frame, palette, sight }: BodyOptions,
): void {
  const placed = (id: string, look: NodeLook): Placed | null => {
    const at = places.get(id);
    if (at === undefined || look.hidden) return null;
    const point = { x: at.x * frame.zoom, y: at.y * frame.zoom };
    if (!isWithin(sight, point.x, point.y)) return null;
    return { at: point, radius: look.size * frame.bodyScale };
  };
  for (const [id, look] of base.nodes) {
    const isBare = look.size * frame.bodyScale < SMALLEST_WITH_ICON && look.ring === "none";
    if ((isBare && !look.isPinned) || overlay.nodes.has(id)) continue;
    const body = placed(id, look);
    if (body === null) continue;
    drawIcon(context, look, body, overlay.isDimming);
    drawRings(context, look, body, palette);
    if (look.isPinned) drawPin(context, look, body, palette);
  }
  const lit = [...overlay.nodes].toSorted(([, a], [, b]) => b.rank - a.rank);
  for (const [id, look] of lit) {
    const body = placed(id, look);
    if (body === null) continue;
    drawBody(context, look, body);
    drawIcon(context, look, body, false);
    drawRings(context, look, body, palette);
    if (look.isPinned) drawPin(context, look, body, palette);
  }
}
