/** A chart as shapes on a page: drawn on screen, written as SVG and painted as PNG from the same. Pure, in pixels. */
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { ChartPoint } from "./chart-points.ts";
import type { ChartKind } from "./choose-chart.ts";

/** What a shape's colour means: a value, a line of the grid, a word. */
export type Tone = "value" | "grid" | "axis" | "ink" | "quiet";

export type Shape =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
      readonly title: string;
    }
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly title: string }
  | { readonly kind: "path"; readonly d: string; readonly tone: Tone }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
      readonly tone: Tone;
    };

export interface LaidChart {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export interface ChartPage {
  readonly kind: ChartKind;
  readonly points: readonly ChartPoint[];
  readonly width: number;
  readonly names: { readonly x: string; readonly y: string };
  readonly format: (value: number) => string;
  /** Years have no thousands. */
  readonly formatX: (value: number) => string;
}

export function layOutChart(page: ChartPage): LaidChart {
  return page.kind === "bar" ? layOutBars(page) : layOutPlane(page);
}

const BAR = 18;
const STEP = 26;
const LETTER = 6.9;
const NAME_SHARE = 0.4;
const FOOT = 34;
const NUMBER_ROOM = 64;

function layOutBars({ points, width, names, format }: ChartPage): LaidChart {
  const longest = Math.max(...points.map(({ name }) => name.length), 4) * LETTER;
  const left = Math.min(longest + 12, Math.round(width * NAME_SHARE));
  const letters = Math.floor((left - 12) / LETTER);
  const top = 24;
  const bottom = top + points.length * STEP;
  const values = points.map(({ y }) => y);
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .range([left, width - NUMBER_ROOM])
    .nice();
  const zero = scale(0);
  const grid = scale
    .ticks(Math.max(2, Math.round(width / 160)))
    .flatMap((tick): Shape[] => [
      { kind: "path", d: `M${scale(tick)} ${top}V${bottom}`, tone: tick === 0 ? "axis" : "grid" },
      label(scale(tick), bottom + 16, format(tick), "middle", "quiet"),
    ]);
  const bars = points.flatMap(({ name, y }, index): Shape[] => {
    const at = top + index * STEP + (STEP - BAR) / 2;
    const [from, to] = [Math.min(zero, scale(y)), Math.max(zero, scale(y))];
    return [
      label(left - 8, at + 13, cut(name, letters), "end", "ink"),
      {
        kind: "rect",
        x: from,
        y: at,
        width: Math.max(to - from, 1),
        height: BAR,
        tone: "value",
        title: `${name}: ${format(y)}`,
      },
      label(to + 6, at + 13, format(y), "start", "quiet"),
    ];
  });
  const title = label(left, 14, names.y, "start", "quiet");
  return { width, height: bottom + FOOT, shapes: [title, ...grid, ...bars] };
}

const PLANE = { top: 28, right: 24, left: 72, bottom: 44, height: 360 };

function layOutPlane({ kind, points, width, names, format, formatX }: ChartPage): LaidChart {
  const bottom = PLANE.height - PLANE.bottom;
  const x = scaleLinear()
    .domain(domainOf(points.map((point) => point.x ?? 0)))
    .range([PLANE.left, width - PLANE.right])
    .nice();
  const y = scaleLinear()
    .domain(domainOf([...points.map((point) => point.y), ...(kind === "line" ? [0] : [])]))
    .range([bottom, PLANE.top])
    .nice();
  const across = x
    .ticks(Math.max(2, Math.round(width / 110)))
    .flatMap((tick): Shape[] => [
      { kind: "path", d: `M${x(tick)} ${PLANE.top}V${bottom}`, tone: "grid" },
      label(x(tick), bottom + 18, formatX(tick), "middle", "quiet"),
    ]);
  const up = y
    .ticks(6)
    .flatMap((tick): Shape[] => [
      { kind: "path", d: `M${PLANE.left} ${y(tick)}H${width - PLANE.right}`, tone: "grid" },
      label(PLANE.left - 8, y(tick) + 4, format(tick), "end", "quiet"),
    ]);
  const drawn = line<ChartPoint>()
    .x((point) => x(point.x ?? 0))
    .y((point) => y(point.y))(points as ChartPoint[]);
  return {
    width,
    height: PLANE.height,
    shapes: [
      ...across,
      ...up,
      { kind: "path", d: `M${PLANE.left} ${bottom}H${width - PLANE.right}`, tone: "axis" },
      label(PLANE.left, 16, names.y, "start", "quiet"),
      label(width - PLANE.right, PLANE.height - 8, names.x, "end", "quiet"),
      ...(kind === "line" && drawn !== null
        ? [{ kind: "path", d: drawn, tone: "value" } satisfies Shape]
        : []),
      ...points.map((point): Shape => ({
        kind: "circle",
        x: x(point.x ?? 0),
        y: y(point.y),
        title: `${point.name}: ${format(point.y)}`,
      })),
    ],
  };
}

/** Points that are all the same still need room beside them. */
function domainOf(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return low === high ? [low - 1, high + 1] : [low, high];
}

type TextShape = Extract<Shape, { kind: "text" }>;

function label(
  x: number,
  y: number,
  text: string,
  anchor: TextShape["anchor"],
  tone: Tone,
): TextShape {
  return { kind: "text", x, y, text, anchor, tone };
}

function cut(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, Math.max(1, letters - 1))}…` : text;
}
