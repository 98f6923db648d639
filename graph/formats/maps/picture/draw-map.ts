/**
 * The whole map as one picture: focus question above, boxes and lines, and what colours, marks and lines mean below. Only
 * parts that have a place are drawn: who has none yet lays the map out first.
 */
import { crossLinksOf } from "../../../maps/editing/cross-links-of.ts";
import { isPhrase } from "../../../maps/editing/index-map.ts";
import { propositionsOf } from "../../../maps/propositions-of.ts";
import type { ConceptMap } from "../../../model/concept-map.ts";
import { drawBox } from "./draw-box.ts";
import { drawLegend } from "./draw-legend.ts";
import { GROUP_ROUNDING, labelPlaceOf, outlineOf } from "./group-outline.ts";
import { headOf, lineBetween, toPath } from "./line-between.ts";
import type { MapPicture, PictureOptions, PictureShape, TextShape } from "./map-picture.ts";
import { type PictureBox, toPictureBox, wrapWords } from "./picture-boxes.ts";
import { PICTURE_COLORS, toAreaColor } from "./picture-colors.ts";

const MARGIN = 36;
/** So that a question has room over a small map. */
const LEAST_WIDTH = 560;
const TITLE = { family: "serif", size: 24, weight: 600, isItalic: false } as const;
const TITLE_LINE = 31;
const LABEL = { family: "sans", size: 12.5, weight: 600, isItalic: false } as const;
const NOTHING = { left: 0, right: 0, top: 0, bottom: 0 } as const;

export function drawMap(map: ConceptMap, options: PictureOptions): MapPicture {
  const parked = new Set(map.parkingLot);
  const boxes = [...map.phrases, ...map.concepts].flatMap((part) =>
    parked.has(part.id) ? [] : (toPictureBox(part, options) ?? []),
  );
  const frame = frameOf(boxes);
  const width = Math.max(LEAST_WIDTH, frame.right - frame.left) + 2 * MARGIN;
  const title = drawTitle(map, { width, options });
  const across = (width - frame.left - frame.right) / 2;
  const plane = drawPlane(map, boxes).map((shape) =>
    moveShape(shape, across, title.height - frame.top),
  );
  const bottom = title.height + frame.bottom - frame.top;
  const legend = drawLegend(map, boxes, { top: bottom, width, margin: MARGIN, options });
  return {
    width: Math.ceil(width),
    height: Math.ceil(legend.bottom + MARGIN / 2),
    title: map.focusQuestion.trim() || map.title.trim(),
    description: describe(map),
    background: PICTURE_COLORS.plate,
    shapes: [...title.shapes, ...plane, ...legend.shapes],
  };
}

function frameOf(boxes: readonly PictureBox[]): Record<keyof typeof NOTHING, number> {
  if (boxes.length === 0) return NOTHING;
  // The area of a group reaches beyond its members.
  const room = GROUP_ROUNDING + 8;
  return {
    left: Math.min(...boxes.map(({ x, width }) => x - width / 2)) - room,
    right: Math.max(...boxes.map(({ x, width }) => x + width / 2)) + room,
    top: Math.min(...boxes.map(({ y, height }) => y - height / 2)) - room,
    bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)) + room,
  };
}

function drawTitle(
  { focusQuestion, title }: ConceptMap,
  { width, options }: { readonly width: number; readonly options: PictureOptions },
): { readonly shapes: readonly TextShape[]; readonly height: number } {
  const words = focusQuestion.trim() || title.trim();
  if (words === "") return { shapes: [], height: MARGIN };
  const measure = (text: string): number => options.measure(text, TITLE);
  const shapes = wrapWords(words, width - 2 * MARGIN, measure).map((text, index): TextShape => ({
    type: "text",
    text,
    x: MARGIN,
    y: MARGIN + 18 + index * TITLE_LINE,
    style: TITLE,
    fill: PICTURE_COLORS.ink,
    anchor: "start",
  }));
  return { shapes, height: MARGIN + shapes.length * TITLE_LINE + 12 };
}

function drawPlane(map: ConceptMap, boxes: readonly PictureBox[]): readonly PictureShape[] {
  const boxOf = new Map(boxes.map((box) => [box.part.id, box]));
  const { phrases } = crossLinksOf(map);
  const lines = map.phrases.flatMap((phrase) => {
    const own = boxOf.get(phrase.id);
    if (!own) return [];
    const color = phrases.has(phrase.id) ? PICTURE_COLORS.accent : PICTURE_COLORS.ink3;
    const from = phrase.sources.flatMap((id) => lineOf(boxOf.get(id), own));
    const to = phrase.targets.flatMap((id) => lineOf(own, boxOf.get(id)));
    const heads = to.map((line) => toPath(headOf(line), true)).join("");
    const d = [...from, ...to].map((line) => toPath([line.from, line.to])).join("");
    return [
      { type: "path", d, fill: "none", stroke: color, width: 1.4 },
      { type: "path", d: heads, fill: color, stroke: "none", width: 0 },
    ] as const;
  });
  return [
    ...drawGroups(map, boxOf),
    ...lines.filter(({ d }) => d !== ""),
    ...boxes.flatMap((box) => drawBox(box, phrases.has(box.part.id))),
  ];
}

function lineOf(from: PictureBox | undefined, to: PictureBox | undefined) {
  const line = from && to ? lineBetween(from, to) : null;
  return line === null ? [] : [line];
}

function drawGroups(
  { groups }: ConceptMap,
  boxOf: ReadonlyMap<string, PictureBox>,
): readonly PictureShape[] {
  const members = (group: string): readonly PictureBox[] =>
    [...boxOf.values()].filter(({ part }) => !isPhrase(part) && part.group === group);
  return groups.flatMap((group): PictureShape[] => {
    const outline = outlineOf(members(group.id));
    if (outline.length === 0) return [];
    const color = toAreaColor(group.color);
    const at = labelPlaceOf(outline);
    return [
      { type: "path", d: toPath(outline, true), fill: color, stroke: color, width: GROUP_ROUNDING },
      {
        type: "text",
        text: group.label,
        x: at.x + 4,
        y: at.y + 4,
        style: LABEL,
        fill: PICTURE_COLORS.ink2,
        anchor: "start",
      },
    ];
  });
}

function moveShape(shape: PictureShape, dx: number, dy: number): PictureShape {
  if (shape.type !== "path") return { ...shape, x: shape.x + dx, y: shape.y + dy };
  const d = shape.d.replaceAll(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_pair, x: string, y: string) => `${round(Number(x) + dx)} ${round(Number(y) + dy)}`,
  );
  return { ...shape, d };
}

function describe(map: ConceptMap): string {
  return propositionsOf(map)
    .map(({ source, phrase, target }) => `${source.label} ${phrase.text} ${target.label}.`)
    .join(" ");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
