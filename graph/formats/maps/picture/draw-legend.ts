/** What colours, marks and lines of a picture mean, as far as they are in it, and the lines under it. */
import { crossLinksOf } from "../../../maps/editing/cross-links-of.ts";
import type { ConceptMap } from "../../../model/concept-map.ts";
import { drawMark } from "./draw-box.ts";
import type { PictureOptions, PictureShape, TextStyle } from "./map-picture.ts";
import { type PictureBox, wrapWords } from "./picture-boxes.ts";
import { PICTURE_COLORS, toAreaColor } from "./picture-colors.ts";

const STYLE: TextStyle = { family: "sans", size: 13, weight: 400, isItalic: false };
const ROW = 26;
const FOOT_LINE = 19;
/** From an item's sample to its words, and to the next item. */
const SAMPLE = 26;
const BETWEEN = 22;

interface LegendPlace {
  readonly top: number;
  readonly width: number;
  readonly margin: number;
  readonly options: PictureOptions;
}

interface LegendItem {
  readonly words: string;
  /** Its sample, the middle of its left edge at a place. */
  readonly sample: (x: number, y: number) => readonly PictureShape[];
}

export function drawLegend(
  map: ConceptMap,
  boxes: readonly PictureBox[],
  { top, width, margin, options }: LegendPlace,
): { readonly shapes: readonly PictureShape[]; readonly bottom: number } {
  const shapes: PictureShape[] = [];
  let x = margin;
  let y = top + 24;
  for (const { words, sample } of itemsOf(map, boxes, options)) {
    const own = SAMPLE + options.measure(words, STYLE);
    if (x > margin && x + own > width - margin) {
      x = margin;
      y += ROW;
    }
    shapes.push(...sample(x, y), textAt(words, x + SAMPLE, y + 4.5));
    x += own + BETWEEN;
  }
  if (shapes.length > 0) y += ROW;
  const measure = (text: string): number => options.measure(text, STYLE);
  for (const line of options.words.foot.flatMap((text) =>
    wrapWords(text, width - 2 * margin, measure),
  )) {
    shapes.push(textAt(line, margin, y + 4.5, PICTURE_COLORS.ink3));
    y += FOOT_LINE;
  }
  return { shapes, bottom: y };
}

function itemsOf(
  map: ConceptMap,
  boxes: readonly PictureBox[],
  { words }: PictureOptions,
): readonly LegendItem[] {
  const marks = new Map(boxes.flatMap(({ mark }) => (mark ? [[mark.name, mark] as const] : [])));
  const shown = new Set(boxes.flatMap(({ part }) => ("group" in part ? (part.group ?? []) : [])));
  const groups = map.groups.filter(({ id, label }) => shown.has(id) && label.trim() !== "");
  const { phrases } = crossLinksOf(map);
  const hasCross = boxes.some(({ part }) => phrases.has(part.id));
  return [
    ...groups.map(({ label, color }) => ({
      words: label,
      sample: (x: number, y: number) => [swatch(x, y, toAreaColor(color))],
    })),
    ...[...marks.values()].map((mark) => ({
      words: mark.name,
      sample: (x: number, y: number) => drawMark(mark, { x, y: y - 9 }),
    })),
    ...(hasCross
      ? [{ words: words.crossLink, sample: (x: number, y: number) => [lineSample(x, y)] }]
      : []),
  ];
}

function swatch(x: number, y: number, fill: string): PictureShape {
  const stroke = PICTURE_COLORS.line2;
  return { type: "rect", x, y: y - 7, width: 18, height: 14, radius: 3, fill, stroke };
}

function lineSample(x: number, y: number): PictureShape {
  const d = `M${x} ${y}L${x + 18} ${y}`;
  return { type: "path", d, fill: "none", stroke: PICTURE_COLORS.accent, width: 2 };
}

function textAt(
  text: string,
  x: number,
  y: number,
  fill: string = PICTURE_COLORS.ink2,
): PictureShape {
  return { type: "text", text, x, y, style: STYLE, fill, anchor: "start" };
}
