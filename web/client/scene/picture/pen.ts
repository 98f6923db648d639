/** What a picture is drawn with: a canvas, or a writer of SVG that behaves like one. */
import type { Point } from "../../state/scene.ts";
import { drawIcon, ICON_FIELD, ICON_SHARE, type Placed } from "../drawing/draw-bodies.ts";
import type { TextMeasure } from "../drawing/fonts.ts";
import { KIND_ICONS } from "../looks/kind-icons.ts";
import type { Box } from "../placing/box-grid.ts";
import type { NodeLook } from "../looks/looks.ts";
import { SvgContext } from "./svg-context.ts";

export interface Pen {
  readonly context: CanvasRenderingContext2D;
  icon(look: NodeLook, placed: Placed, isDimmed: boolean): void;
  /** Draws with the box's corner at the origin; nothing leaves the box. */
  inside(box: Box, draw: () => void): void;
}

export function createCanvasPen(context: CanvasRenderingContext2D): Pen {
  return {
    context,
    icon: (look, placed, isDimmed) => drawIcon(context, look, placed, isDimmed),
    inside({ x, y, width, height }, draw) {
      context.save();
      context.beginPath();
      context.rect(x, y, width, height);
      context.clip();
      context.translate(x, y);
      draw();
      context.restore();
    },
  };
}

export interface SvgPen extends Pen {
  toString(): string;
}

export function createSvgPen(measure: TextMeasure): SvgPen {
  const svg = new SvgContext(measure);
  let clips = 0;
  return {
    // It has all that the drawing functions use; `svg-picture.test.ts` draws with every one of them.
    context: svg as unknown as CanvasRenderingContext2D,
    toString: () => svg.toString(),
    icon(look, placed, isDimmed) {
      const corner = iconCorner(placed);
      svg.save();
      svg.strokeStyle = look.rim;
      svg.globalAlpha = isDimmed ? 0.7 : 1;
      svg.lineWidth = placed.radius > 14 ? 1.9 : 2.3;
      svg.lineCap = "round";
      svg.lineJoin = "round";
      svg.strokeData(KIND_ICONS[look.kind], corner);
      svg.restore();
    },
    inside({ x, y, width, height }, draw) {
      clips += 1;
      const id = `plate-${clips}`;
      svg.write(
        `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`,
      );
      svg.write(`<g clip-path="url(#${id})">`);
      svg.save();
      svg.translate(x, y);
      draw();
      svg.restore();
      svg.write("</g>");
    },
  };
}

function iconCorner({ at, radius }: Placed): Point & { readonly scale: number } {
  const size = radius * 2 * ICON_SHARE;
  return { x: at.x - size / 2, y: at.y - size / 2, scale: size / ICON_FIELD };
}
