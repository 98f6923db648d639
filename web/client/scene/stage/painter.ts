/**
 * Draws words, marks, icons, rings and what is lit after each of sigma's frames. Words are composed anew when zoom or content
 * change; in a large scene only for what is in sight, and only once a zoom has come to rest.
 */
import type Sigma from "sigma";
import { composeBase } from "../words/compose-base.ts";
import { composeLines } from "../words/compose-lines.ts";
import { composeOverlay } from "../words/compose-overlay.ts";
import type { BaseComposition, ComposeInput, Composition } from "../words/composition.ts";
import { paintBodies } from "../drawing/paint-bodies.ts";
import { drawOver, drawUnder, type Look } from "../drawing/draw-composition.ts";
import { createTextMeasure } from "../drawing/fonts.ts";
import { createTypeCase } from "../drawing/type-case.ts";
import { drawGuides, headsAt } from "../drawing/draw-guides.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { Guides } from "../layouts/guides.ts";
import type { Box } from "../placing/box-grid.ts";
import type { Appearance, Overlay } from "../looks/looks.ts";
import { centerOf } from "../looks/overlay.ts";
import { PALETTES } from "../looks/palette.ts";
import type { Plate } from "./plate.ts";
import type { Region } from "../words/regions.ts";
import type { StageInput } from "./stage-input.ts";
import { covers, isWithin, windowAround } from "../words/window.ts";

export interface PainterInput extends StageInput {
  readonly base: Appearance;
  readonly overlay: Overlay;
  readonly plate: Plate;
  readonly regions: readonly Region[];
  readonly guides: Guides;
}

export interface Painter {
  /** Content or places have changed. */
  invalidate(): void;
  /** Only what is pointed at, selected or lit has. */
  invalidateOverlay(): void;
  kill(): void;
}

/** More entities than this are composed in parts and in pauses. */
const LARGE = 800;
const PAUSE_MS = 90;
/** Names reach this far from their bodies. */
const SIGHT = 180;

export function createPainter(sigma: Sigma, read: () => PainterInput): Painter {
  const measure = createTextMeasure();
  const { edgeLabels, labels } = sigma.getCanvases();
  const under = edgeLabels?.getContext("2d") ?? null;
  const over = labels?.getContext("2d") ?? null;
  let base: BaseComposition | null = null;
  let window: Box | null = null;
  let composition: Composition | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const type = createTypeCase(draw);

  function current(input: PainterInput, frame: Frame): Composition {
    const isFresh =
      base !== null && base.zoom === frame.zoom && covers(window, frame.origin, ...frame.size);
    const isLarge = input.scene.entities.size > LARGE;
    if (base === null || (!isFresh && !isLarge)) {
      window = isLarge ? windowAround(frame.origin, ...frame.size) : null;
      const reserved = headsAt(input.guides, { ...input, frame }, measure);
      base = composeBase(toComposeInput(input, frame, { window, measure, reserved }));
      composition = null;
    } else if (!isFresh) waitForRest();
    composition ??= composeOverlay(
      toComposeInput(input, { ...frame, zoom: base.zoom }, { window, measure }),
      base,
      { overlay: input.overlay, hovered: input.view.hovered, center: centerOf(input) },
    );
    return composition;
  }

  function waitForRest(): void {
    clearTimeout(pause);
    pause = setTimeout(() => {
      base = null;
      sigma.scheduleRender();
    }, PAUSE_MS);
  }

  function draw(): void {
    const input = read();
    // Bodies and lines are there already; names follow in one go, with their type.
    if (under === null || over === null || !type.holds(input)) return;
    const frame = frameOf(sigma, input.plate);
    const composed = current(input, frame);
    const stretch = frame.zoom / composed.zoom;
    const now = toComposeInput(input, frame, { window, measure });
    const lines = stretch === 1 ? composed.lines : linesNow(now, input);
    paint({ under, over }, { input, frame, composition: { ...composed, lines }, stretch });
  }

  sigma.on("afterRender", draw);
  return {
    invalidate() {
      base = null;
      composition = null;
    },
    invalidateOverlay() {
      composition = null;
    },
    kill() {
      clearTimeout(pause);
      type.close();
      sigma.off("afterRender", draw);
    },
  };
}

function toComposeInput(
  { scene, base, regions, language, plate }: PainterInput,
  { zoom, bodyScale }: Frame,
  rest: Pick<ComposeInput, "window" | "measure" | "reserved">,
): ComposeInput {
  const { width, height } = plate.frame;
  const screen = plate.shown;
  return { scene, base, regions, language, screen, zoom, bodyScale, width, height, ...rest };
}

function linesNow(input: ComposeInput, { overlay }: PainterInput) {
  const lines = composeLines(input, overlay.edges, overlay.nodes);
  return [...lines.values()].toSorted((a, b) => a.look.zIndex - b.look.zIndex);
}

interface Contexts {
  readonly under: CanvasRenderingContext2D;
  readonly over: CanvasRenderingContext2D;
}

interface Picture {
  readonly input: PainterInput;
  readonly frame: Frame;
  readonly composition: Composition;
  readonly stretch: number;
}

function paint({ under, over }: Contexts, { input, frame, composition, stretch }: Picture): void {
  const { overlay, plate, scheme, guides, words } = input;
  const { zoom, origin, size } = frame;
  const palette = PALETTES[scheme];
  const sight = windowAround(origin, ...size);
  const look: Look = {
    palette,
    isDimming: overlay.isDimming,
    isDimmed: (id) => overlay.isDimming && !overlay.nodes.has(id),
    shiftOf: ({ id, at }) => {
      const now = plate.shown.get(id);
      if (now === undefined) return null;
      const [x, y] = [now.x * zoom, now.y * zoom];
      return isWithin(sight, x, y) ? { x: x - at.x, y: y - at.y } : null;
    },
    stretch,
  };
  for (const context of [under, over]) {
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    context.save();
    context.translate(origin.x, origin.y);
  }
  drawGuides({ under, over }, guides, { plate, frame, palette, words });
  drawUnder(overlay.isDimming ? over : under, composition, look);
  const bodies = { base: input.base, overlay, places: plate.shown };
  paintBodies(over, bodies, { frame, palette, sight: shrink(sight, size) });
  drawOver(over, composition, look);
  for (const context of [under, over]) context.restore();
}

/** What is in the window itself, and a name's length around it. */
function shrink(sight: Box, [width, height]: Frame["size"]): Box {
  return {
    x: sight.x + width / 2 - SIGHT,
    y: sight.y + height / 2 - SIGHT,
    width: width + 2 * SIGHT,
    height: height + 2 * SIGHT,
  };
}
