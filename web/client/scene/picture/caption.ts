/** Title over the plate; legend, numbers and citation under it: measured first, then drawn. */
import type { PictureSpec } from "../../state/picture-spec.ts";
import { SANS, SERIF, type TextMeasure } from "../drawing/fonts.ts";
import type { LookBook } from "../looks/look-book.ts";
import type { Palette } from "../looks/palette.ts";
import { type InPicture, findInPicture } from "./in-picture.ts";
import { drawLegendItem, type LegendItem, legendOf } from "./legend.ts";
import type { Pen } from "./pen.ts";
import type { PictureSource } from "./picture-source.ts";
import { wrapText } from "./wrap-text.ts";

const TITLE = `600 24px ${SERIF}`;
const SMALL = `400 13px ${SANS}`;
const ITEM = `500 13.5px ${SANS}`;
const MARGIN = 36;
const TITLE_LINE = 31;
const SMALL_LINE = 19;
const ITEM_LINE = 28;
/** From an item's sample to its word. */
const SAMPLE = { body: 28, line: 34 };
const BETWEEN = 22;

interface TextLine {
  readonly text: string;
  readonly font: string;
  readonly height: number;
  readonly tone: "ink" | "ink3";
}

interface PlacedItem {
  readonly item: LegendItem;
  readonly x: number;
  readonly row: number;
}

export interface Caption {
  readonly head: readonly TextLine[];
  readonly items: readonly PlacedItem[];
  readonly foot: readonly TextLine[];
  readonly headHeight: number;
  readonly legendHeight: number;
  readonly footHeight: number;
  readonly shown: InPicture;
}

export function measureCaption(
  source: PictureSource,
  looks: LookBook,
  { words }: PictureSpec,
  measure: TextMeasure,
): Caption {
  const [width] = source.frame.size;
  const shown = findInPicture(source, looks);
  const lines = (text: string, font: string, height: number, tone: TextLine["tone"]): TextLine[] =>
    wrapText(text, width - 2 * MARGIN, (part) => measure(font, part)).map((line) => ({
      text: line,
      font,
      height,
      tone,
    }));
  const head = [
    ...lines(words.title, TITLE, TITLE_LINE, "ink"),
    ...(words.subtitle === null ? [] : lines(words.subtitle, SMALL, SMALL_LINE, "ink3")),
  ];
  const foot = [
    ...lines(words.counts(shown.entities, shown.relations), SMALL, SMALL_LINE, "ink"),
    ...words.notes.flatMap((note) => lines(note, SMALL, SMALL_LINE, "ink")),
    ...lines(words.citation, SMALL, SMALL_LINE, "ink3"),
  ];
  const items = placeItems(legendOf(source, looks, shown, words), width, measure);
  const rows = items.length === 0 ? 0 : (items.at(-1)?.row ?? 0) + 1;
  return {
    head,
    items,
    foot,
    shown,
    headHeight: 24 + heightOf(head) + 8,
    legendHeight: rows === 0 ? 0 : 18 + rows * ITEM_LINE,
    footHeight: 12 + heightOf(foot) + 24,
  };
}

function heightOf(lines: readonly TextLine[]): number {
  let sum = 0;
  for (const { height } of lines) sum += height;
  return sum;
}

/** One after the other, as words in a paragraph. */
function placeItems(
  items: readonly LegendItem[],
  width: number,
  measure: TextMeasure,
): PlacedItem[] {
  let x = MARGIN;
  let row = 0;
  return items.map((item) => {
    const own = SAMPLE[item.sample] + measure(ITEM, item.text);
    if (x > MARGIN && x + own > width - MARGIN) {
      x = MARGIN;
      row += 1;
    }
    const placed = { item, x, row };
    x += own + BETWEEN;
    return placed;
  });
}

/** From the top of the picture. */
export function paintHead({ context }: Pen, { head }: Caption, palette: Palette): void {
  let y = 24;
  for (const line of head) {
    writeLine(context, line, y + line.height / 2, palette);
    y += line.height;
  }
}

/** From under the plate, which ends at `top`. */
export function paintFoot(pen: Pen, caption: Caption, top: number, palette: Palette): void {
  const { items, foot, legendHeight } = caption;
  const { context } = pen;
  for (const { item, x, row } of items) {
    const y = top + 18 + (row + 0.5) * ITEM_LINE;
    drawLegendItem(pen, item, { x, y }, palette);
    writeText(context, item.text, {
      x: x + SAMPLE[item.sample],
      y,
      font: ITEM,
      color: palette.ink2,
    });
  }
  let y = top + legendHeight + 12;
  for (const line of foot) {
    writeLine(context, line, y + line.height / 2, palette);
    y += line.height;
  }
}

function writeLine(
  context: CanvasRenderingContext2D,
  { text, font, tone }: TextLine,
  y: number,
  palette: Palette,
): void {
  writeText(context, text, { x: MARGIN, y, font, color: palette[tone] });
}

interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly color: string;
}

function writeText(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, font, color }: TextStyle,
): void {
  context.font = font;
  context.letterSpacing = "0px";
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillStyle = color;
  context.fillText(text, x, y);
}
