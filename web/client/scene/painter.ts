/** Draws words, marks, icons and rings after each of sigma's frames; composes anew only when zoom or content change. */
import type Sigma from "sigma";
import type { Point } from "../state/scene.ts";
import { compose } from "./compose.ts";
import type { Composition } from "./composition.ts";
import { drawIcon, drawRing } from "./drawing/draw-bodies.ts";
import { drawOver, drawUnder, type Look } from "./drawing/draw-composition.ts";
import { createTextMeasure } from "./drawing/fonts.ts";
import type { Appearance } from "./looks.ts";
import { PALETTES } from "./palette.ts";
import type { Plate } from "./plate.ts";
import type { StageInput } from "./stage-input.ts";

export interface PainterInput extends StageInput {
  readonly appearance: Appearance;
  readonly plate: Plate;
}

export interface Painter {
  /** What is drawn has changed otherwise than by the camera. */
  invalidate(): void;
}

export function createPainter(sigma: Sigma, read: () => PainterInput): Painter {
  const measure = createTextMeasure();
  const { edgeLabels, labels } = sigma.getCanvases();
  const under = edgeLabels?.getContext("2d") ?? null;
  const over = labels?.getContext("2d") ?? null;
  let composition: Composition | null = null;
  let composedZoom = 0;

  sigma.on("afterRender", () => {
    if (under === null || over === null) return;
    const input = read();
    const { ratio } = sigma.getCamera();
    const { screen, frame } = input.plate;
    const bodyScale = input.plate.bodyScale(ratio);
    const zoom = 1 / ratio;
    if (composition === null || composedZoom !== zoom) {
      const { hovered } = input.view;
      composition = compose({ ...input, ...frame, screen, bodyScale, zoom, hovered, measure });
      composedZoom = zoom;
    }
    const origin = sigma.graphToViewport({ x: 0, y: frame.height });
    paint(under, over, { input, composition, zoom, bodyScale, origin });
  });
  return {
    invalidate() {
      composition = null;
    },
  };
}

interface Picture {
  readonly input: PainterInput;
  readonly composition: Composition;
  readonly zoom: number;
  readonly bodyScale: number;
  readonly origin: Point;
}

type Context = CanvasRenderingContext2D;

function paint(under: Context, over: Context, picture: Picture): void {
  const { input, composition, origin } = picture;
  const { appearance, scheme } = input;
  const look: Look = {
    appearance,
    palette: PALETTES[scheme],
    isDimming: [...appearance.nodes.values()].some(({ isDimmed }) => isDimmed),
  };
  for (const context of [under, over]) {
    context.save();
    context.translate(origin.x, origin.y);
  }
  drawUnder(under, composition, look);
  paintBodies(over, picture, look);
  drawOver(over, composition, look);
  for (const context of [under, over]) context.restore();
}

function paintBodies(over: Context, { input, zoom, bodyScale }: Picture, { palette }: Look): void {
  for (const [id, node] of input.appearance.nodes) {
    const at = input.plate.screen.get(id);
    if (at === undefined || node.hidden) continue;
    const place = { x: at.x * zoom, y: at.y * zoom };
    const radius = node.size * bodyScale;
    drawIcon(over, node, place, radius, palette);
    drawRing(over, node, place, radius, palette);
  }
}
