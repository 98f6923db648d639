/** The plate with everything on it, in the order in which the canvas's layers lie: lines, words on them, bodies, names. */
import type { Overlay } from "../looks/looks.ts";
import { compose } from "../words/compose.ts";
import type { ComposeInput } from "../words/composition.ts";
import {
  drawBody,
  drawPin,
  drawRings,
  type Placed,
  SMALLEST_WITH_ICON,
} from "../drawing/draw-bodies.ts";
import { drawOver, drawUnder, type Look } from "../drawing/draw-composition.ts";
import { drawGuides } from "../drawing/draw-guides.ts";
import { drawLine } from "../drawing/draw-line.ts";
import type { TextMeasure } from "../drawing/fonts.ts";
import { DIMMED_LINE } from "../looks/edge-looks.ts";
import { toLineShape } from "../placing/line-shape.ts";
import type { LookBook } from "../looks/look-book.ts";
import type { EdgeLook, NodeLook } from "../looks/looks.ts";
import { centerOf } from "../looks/overlay.ts";
import { type Palette, PALETTES } from "../looks/palette.ts";
import { type Pen, createSvgPen } from "./pen.ts";
import type { PictureSource } from "./picture-source.ts";

interface PlatePicture {
  readonly source: PictureSource;
  readonly looks: LookBook;
  readonly measure: TextMeasure;
  readonly palette: Palette;
}

export function paintPlate(
  pen: Pen,
  source: PictureSource,
  looks: LookBook,
  measure: TextMeasure,
): void {
  const { context } = pen;
  const { input, frame, plate } = source;
  const palette = PALETTES[input.scheme];
  const picture: PlatePicture = { source, looks, measure, palette };
  const composition = compose(toComposeInput(picture), {
    overlay: looks.overlay,
    hovered: null,
    center: centerOf(input),
  });
  const look = toLook(picture);
  // What is drawn for the other layer goes nowhere.
  const nowhere = createSvgPen(measure).context;
  const guides = { plate, frame, palette, words: input.words };
  context.save();
  context.translate(frame.origin.x, frame.origin.y);
  paintLines(pen, picture);
  drawGuides({ under: context, over: nowhere }, looks.guides, guides);
  // What is lit lies over bodies that are dimmed.
  const { isDimming } = looks.overlay;
  if (isDimming) paintBodies(pen, picture);
  drawUnder(context, composition, look);
  if (!isDimming) paintBodies(pen, picture);
  paintLitBodies(pen, picture);
  drawGuides({ under: nowhere, over: context }, looks.guides, guides);
  drawOver(context, composition, look);
  context.restore();
}

function toComposeInput({ source, looks, measure }: PlatePicture): ComposeInput {
  const { input, plate, frame } = source;
  const { scene, language } = input;
  const { zoom, bodyScale } = frame;
  const { width, height } = plate.frame;
  const { base, regions } = looks;
  const places = { screen: plate.shown, zoom, bodyScale, width, height, window: null };
  return { scene, base, regions, language, measure, ...places };
}

function toLook({ looks: { overlay }, palette }: PlatePicture): Look {
  return {
    palette,
    isDimming: overlay.isDimming,
    isDimmed: (id) => overlay.isDimming && !overlay.nodes.has(id),
    shiftOf: () => ({ x: 0, y: 0 }),
    stretch: 1,
  };
}

/** Those that are lit come later, over all others. */
function paintLines({ context }: Pen, { source, looks, palette }: PlatePicture): void {
  const { input, plate, frame } = source;
  const endOf = (id: string) => {
    const at = plate.shown.get(id);
    const look = looks.base.nodes.get(id);
    if (at === undefined || look === undefined) return null;
    return { at: { x: at.x * frame.zoom, y: at.y * frame.zoom }, look };
  };
  const lines = [...looks.base.edges].toSorted(([, a], [, b]) => a.zIndex - b.zIndex);
  for (const [id, look] of lines) {
    const relation = input.scene.relations.get(id);
    if (relation === undefined || look.hidden || looks.overlay.edges.has(id)) continue;
    const from = endOf(relation.source);
    const to = endOf(relation.target);
    if (from === null || to === null) continue;
    const own = looks.overlay.isDimming ? dimLine(look, palette) : look;
    drawLine(context, toLineShape(from, to, frame.bodyScale, own));
  }
}

function dimLine(look: EdgeLook, { edgeDim }: Palette): EdgeLook {
  return { ...look, size: DIMMED_LINE, color: edgeDim, arrow: false };
}

function paintBodies(pen: Pen, picture: PlatePicture): void {
  const { base, overlay } = picture.looks;
  for (const [id, look] of backToFront(base.nodes))
    if (!overlay.nodes.has(id)) paintBody(pen, picture, { id, look, isDimmed: overlay.isDimming });
}

function paintLitBodies(pen: Pen, picture: PlatePicture): void {
  for (const [id, look] of backToFront(picture.looks.overlay.nodes))
    paintBody(pen, picture, { id, look, isDimmed: false });
}

interface Body {
  readonly id: string;
  readonly look: NodeLook;
  readonly isDimmed: boolean;
}

function paintBody(pen: Pen, picture: PlatePicture, { id, look, isDimmed }: Body): void {
  const { palette } = picture;
  const placed = placeOf(id, look, picture);
  if (placed === null) return;
  drawBody(pen.context, isDimmed ? { ...look, color: palette.nodeDim } : look, placed);
  if (look.hasIcon && placed.radius >= SMALLEST_WITH_ICON) pen.icon(look, placed, isDimmed);
  drawRings(pen.context, look, placed, palette);
  if (look.isPinned) drawPin(pen.context, look, placed, palette);
}

/** The least connected lie under all others, as the names are given from the top. */
function backToFront(looks: Overlay["nodes"]): [string, NodeLook][] {
  return [...looks].toSorted(([, a], [, b]) => a.zIndex - b.zIndex || b.rank - a.rank);
}

function placeOf(id: string, look: NodeLook, { source }: PlatePicture): Placed | null {
  const { plate, frame } = source;
  const at = plate.shown.get(id);
  if (at === undefined || look.hidden) return null;
  return {
    at: { x: at.x * frame.zoom, y: at.y * frame.zoom },
    radius: look.size * frame.bodyScale,
  };
}
