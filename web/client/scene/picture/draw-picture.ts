/** A picture of the scene as a file: PNG at twice the size, or SVG with shapes as shapes and text as text. */
import { escapeXml } from "../../../../graph/formats/xml/xml-text.ts";
import type { PictureSpec } from "../../state/picture-spec.ts";
import { createTextMeasure, loadFonts, type TextMeasure } from "../drawing/fonts.ts";
import type { Box } from "../placing/box-grid.ts";
import { createLookBook, type LookBook } from "../looks/look-book.ts";
import { PALETTES } from "../looks/palette.ts";
import type { StageInput } from "../stage/stage-input.ts";
import { type Caption, measureCaption, paintFoot, paintHead } from "./caption.ts";
import { paintPlate } from "./paint-plate.ts";
import { createCanvasPen, createSvgPen, type Pen } from "./pen.ts";
import { layOnPage, type PictureSource } from "./picture-source.ts";

/** Pixels of a PNG for each of the page. */
const SHARPNESS = 2;

/** The browser gives no canvas, or none of this size. */
export class PictureError extends Error {
  override readonly name = "PictureError";
}

/** @throws PictureError */
export function drawPicture(shown: PictureSource, spec: PictureSpec): Promise<Blob> {
  return drawSource(spec.part === "whole" ? layOnPage(shown.input) : shown, spec);
}

async function drawSource(source: PictureSource, spec: PictureSpec): Promise<Blob> {
  await loadFonts();
  const picture = createPicture(source, spec, createTextMeasure());
  return spec.format === "svg" ? toSvgBlob(picture) : toPngBlob(picture);
}

/** What a scene needs beside the picture's own wishes. */
type SceneInput = Omit<StageInput, "scheme" | "communities" | "metricValues" | "insets" | "keyed">;

/** Where there is no canvas: the whole scene, on a page. @throws PictureError */
export async function drawScene(input: SceneInput, spec: PictureSpec): Promise<Blob> {
  const rest = { communities: [], metricValues: undefined, keyed: null, scheme: spec.scheme };
  const source = layOnPage({ ...input, ...rest, insets: { top: 0, right: 0, bottom: 0, left: 0 } });
  return drawSource(source, spec);
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly measure: TextMeasure;
  readonly background: string;
  paint(pen: Pen): void;
}

/** Measured and ready to be drawn by any pen. */
export function createPicture(
  { input, ...place }: PictureSource,
  spec: PictureSpec,
  measure: TextMeasure,
): Picture {
  const source: PictureSource = { input: settled(input, spec), ...place };
  const looks: LookBook = createLookBook();
  looks.read(source.input);
  const caption: Caption = measureCaption(source, looks, spec, measure);
  const palette = PALETTES[spec.scheme];
  const [width, plateHeight] = source.frame.size;
  const plate = { x: 0, y: caption.headHeight, width, height: plateHeight };
  const bottom = plate.y + plate.height;
  const { words } = spec;
  const { entities, relations } = caption.shown;
  return {
    width,
    height: bottom + caption.legendHeight + caption.footHeight,
    title: words.title,
    description: [words.subtitle, words.counts(entities, relations), words.citation]
      .filter((part) => part !== null)
      .join(" "),
    measure,
    background: palette.plate,
    paint(pen) {
      paintHead(pen, caption, palette);
      pen.inside(plate, () => paintPlate(pen, source, looks, measure));
      if (spec.part === "window") paintEdges(pen, plate, palette.edgeDim);
      paintFoot(pen, caption, bottom, palette);
    },
  };
}

/** Lines that go on beyond the window end at an edge that one sees. */
function paintEdges({ context }: Pen, { x, y, width, height }: Box, color: string): void {
  context.strokeStyle = color;
  context.lineWidth = 1;
  for (const at of [y, y + height]) {
    context.beginPath();
    context.moveTo(x, at);
    context.lineTo(x + width, at);
    context.stroke();
  }
}

/** Without what a pointer or a key does for a moment. */
function settled(input: StageInput, { scheme }: PictureSpec): StageInput {
  return { ...input, scheme, keyed: null, view: { ...input.view, hovered: null } };
}

async function toPngBlob(picture: Picture): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(picture.width * SHARPNESS);
  canvas.height = Math.ceil(picture.height * SHARPNESS);
  const context = canvas.getContext("2d");
  if (context === null) throw new PictureError("The browser gives no canvas to draw on.");
  context.scale(SHARPNESS, SHARPNESS);
  context.fillStyle = picture.background;
  context.fillRect(0, 0, picture.width, picture.height);
  picture.paint(createCanvasPen(context));
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null)
    throw new PictureError(`The browser makes no picture of ${canvas.width} × ${canvas.height}.`);
  return blob;
}

function toSvgBlob(picture: Picture): Blob {
  return new Blob([writeSvg(picture)], { type: "image/svg+xml" });
}

export function writeSvg(picture: Picture): string {
  const { width, height, title, description, background, measure } = picture;
  const pen = createSvgPen(measure);
  picture.paint(pen);
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title desc">
<title id="title">${escapeXml(title)}</title>
<desc id="desc">${escapeXml(description)}</desc>
<rect width="${width}" height="${height}" fill="${background}"/>
${pen.toString()}
</svg>
`;
}
