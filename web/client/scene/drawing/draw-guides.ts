/** Draws what helps to read a layout. Years and heads stay at the window's edge while the plate is moved under them. */
import type { EntityKind } from "../../../../graph/model/kinds.ts";
import type { Frame } from "../stage/frame.ts";
import { type PlacedHead, placeHeads } from "../placing/place-heads.ts";
import type { Guides, Tick } from "../layouts/guides.ts";
import type { Palette } from "../looks/palette.ts";
import type { Plate } from "../stage/plate.ts";
import { SANS, type TextMeasure } from "./fonts.ts";

/** What guides say, in the reader's language. */
export interface GuideWords {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly undated: string;
}

export interface GuideOptions {
  readonly plate: Plate;
  readonly frame: Pick<Frame, "zoom" | "origin" | "size">;
  readonly palette: Palette;
  readonly words: GuideWords;
}

interface Contexts {
  readonly under: CanvasRenderingContext2D;
  readonly over: CanvasRenderingContext2D;
}

type Context = CanvasRenderingContext2D;

const YEAR_FONT = `500 12px ${SANS}`;
/** Pixels between two years. */
const YEAR_STEP = 58;
/** Above the controls at the window's foot. */
const FROM_FOOT = 58;
const FROM_EDGE = 18;

export function drawGuides({ under, over }: Contexts, guides: Guides, options: GuideOptions): void {
  drawRings(under, guides, options);
  drawSpans(under, guides, options);
  drawYears({ under, over }, guides, options);
  drawBand({ under, over }, guides, options);
  drawHeads(over, guides, options);
}

function drawRings(context: Context, { rings }: Guides, { plate, frame, palette }: GuideOptions) {
  context.strokeStyle = palette.edgeDim;
  context.lineWidth = 1;
  for (const { x, y, halfWidth, halfHeight } of rings) {
    const middle = plate.toScreen({ x, y });
    const corner = plate.toScreen({ x: x + halfWidth, y: y + halfHeight });
    const reach = { x: Math.abs(corner.x - middle.x), y: Math.abs(corner.y - middle.y) };
    context.beginPath();
    context.ellipse(
      middle.x * frame.zoom,
      middle.y * frame.zoom,
      reach.x * frame.zoom,
      reach.y * frame.zoom,
      0,
      0,
      Math.PI * 2,
    );
    context.stroke();
  }
}

/** A bar from where something began to where it ended. */
function drawSpans(context: Context, { spans }: Guides, { plate, frame, palette }: GuideOptions) {
  context.strokeStyle = palette.edge;
  context.lineWidth = 2.5;
  for (const { id, to } of spans) {
    const at = plate.shown.get(id);
    if (at === undefined) continue;
    const end = plate.toScreen({ x: to, y: 0 });
    context.beginPath();
    context.moveTo(at.x * frame.zoom, at.y * frame.zoom);
    context.lineTo(end.x * frame.zoom, at.y * frame.zoom);
    context.stroke();
  }
}

function drawYears({ under, over }: Contexts, { ticks }: Guides, options: GuideOptions): void {
  const { frame, palette } = options;
  const top = -frame.origin.y;
  const bottom = top + frame.size[1];
  for (const { year, at } of chooseTicks(ticks, options)) {
    under.strokeStyle = palette.edgeDim;
    under.lineWidth = 1;
    under.beginPath();
    under.moveTo(at, top);
    under.lineTo(at, bottom);
    under.stroke();
    write(over, String(year), {
      x: at,
      y: bottom - FROM_FOOT,
      font: YEAR_FONT,
      align: "center",
      palette,
    });
  }
}

/** The roundest years first, as many as have room. */
function chooseTicks(ticks: readonly Tick[], { plate, frame }: GuideOptions) {
  const chosen: { year: number; at: number }[] = [];
  for (const { year, x } of ticks.toSorted((a, b) => a.weight - b.weight || a.year - b.year)) {
    const at = plate.toScreen({ x, y: 0 }).x * frame.zoom;
    if (chosen.every((other) => Math.abs(other.at - at) >= YEAR_STEP)) chosen.push({ year, at });
  }
  return chosen;
}

function drawBand({ under, over }: Contexts, { undated }: Guides, options: GuideOptions): void {
  if (undated === null) return;
  const { plate, frame, palette, words } = options;
  const y = plate.toScreen({ x: 0, y: undated }).y * frame.zoom;
  const left = -frame.origin.x;
  under.strokeStyle = palette.edge;
  under.lineWidth = 1;
  under.setLineDash([2, 4]);
  under.beginPath();
  under.moveTo(left, y);
  under.lineTo(left + frame.size[0], y);
  under.stroke();
  under.setLineDash([]);
  write(over, words.undated, {
    x: left + FROM_EDGE,
    y: y + 14,
    font: YEAR_FONT,
    align: "left",
    palette,
  });
}

function drawHeads(context: Context, guides: Guides, options: GuideOptions): void {
  const { frame, palette } = options;
  const measure = (font: string, text: string): number => {
    context.font = font;
    return context.measureText(text).width;
  };
  for (const { text, font, x, y, height } of headsAt(guides, options, measure)) {
    // A head never leaves the window while its column is in sight.
    const middle = Math.max(y + height / 2, -frame.origin.y + FROM_EDGE);
    write(context, text, { x, y: middle, font, align: "left", palette });
  }
}

/** In pixels of the zoomed plate, as if the window had no edge: names stand clear of them. */
export function headsAt(
  { heads }: Guides,
  { plate, frame, words }: Omit<GuideOptions, "palette">,
  measure: TextMeasure,
): PlacedHead[] {
  const requests = heads.map(({ kind, left, top }) => {
    const { x, y } = plate.toScreen({ x: left, y: top });
    return { text: words.kinds[kind], at: { x: x * frame.zoom, y: y * frame.zoom } };
  });
  return placeHeads(requests, measure);
}

interface Writing {
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly align: CanvasTextAlign;
  readonly palette: Palette;
}

function write(context: Context, text: string, { x, y, font, align, palette }: Writing): void {
  context.font = font;
  context.textAlign = align;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 5;
  context.strokeStyle = palette.plate;
  context.fillStyle = palette.ink2;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}
