/** Draws words, marks, icons and rings after each of sigma's frames; composes anew only when zoom or content change. */
import type Sigma from "sigma";
import type { Point } from "../state/scene.ts";
import { compose } from "./compose.ts";
import type { ComposeInput, Composition } from "./composition.ts";
import { drawIcon, drawRing } from "./drawing/draw-bodies.ts";
import { drawOver, drawUnder, type Look } from "./drawing/draw-composition.ts";
import { createTextMeasure } from "./drawing/fonts.ts";
import { PALETTES } from "./palette.ts";
import type { StageInput } from "./stage-input.ts";

export type PainterInput = StageInput & Pick<ComposeInput, "appearance" | "screen" | "bodyScale">;

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
    const zoom = 1 / sigma.getCamera().ratio;
    const { width, height } = sigma.getDimensions();
    if (composition === null || composedZoom !== zoom) {
      const hovered = input.view.hovered;
      composition = compose({ ...input, zoom, width, height, hovered, measure });
      composedZoom = zoom;
    }
    const origin = sigma.graphToViewport({ x: 0, y: height });
    paint(under, over, { input, composition, zoom, origin });
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

function paintBodies(over: Context, { input, zoom }: Picture, { palette }: Look): void {
  for (const [id, node] of input.appearance.nodes) {
    const at = input.screen.get(id);
    if (at === undefined || node.hidden) continue;
    const place = { x: at.x * zoom, y: at.y * zoom };
    const radius = node.size * input.bodyScale;
    drawIcon(over, node, place, radius, palette);
    drawRing(over, node, place, radius, palette);
  }
}
