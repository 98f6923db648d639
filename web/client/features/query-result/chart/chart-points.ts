/** What a chart draws: a name, a place along the axis and a number for each row, or for each value that is counted. */
import type { GateValue } from "../read/read-value.ts";
import { readValue } from "../read/read-value.ts";
import { type ChartChoice, type ChartSource, ROW_COUNT } from "./choose-chart.ts";

export interface ChartPoint {
  readonly name: string;
  /** Years as a fraction where the axis is of dates; null along bars. */
  readonly x: number | null;
  readonly y: number;
}

export interface ChartData {
  readonly points: readonly ChartPoint[];
  /** Rows without a value in one of the two columns. */
  readonly skipped: number;
  /** Points beyond what can be told apart. */
  readonly left: number;
}

export const MOST_BARS = 60;
export const MOST_POINTS = 2000;

export type NameOf = (value: GateValue, column: number) => string;

export function toChartData(source: ChartSource, choice: ChartChoice, nameOf: NameOf): ChartData {
  const all =
    choice.y === ROW_COUNT
      ? countRows(source, choice, nameOf)
      : source.rows.flatMap((row) => toPoint(row, choice, nameOf) ?? []);
  const counted = choice.y === ROW_COUNT ? source.rows.length : all.length;
  const ordered = choice.kind === "line" ? all.toSorted((a, b) => (a.x ?? 0) - (b.x ?? 0)) : all;
  const points = ordered.slice(0, choice.kind === "bar" ? MOST_BARS : MOST_POINTS);
  return { points, skipped: source.rows.length - counted, left: all.length - points.length };
}

function toPoint(
  row: readonly GateValue[],
  { kind, x, y }: ChartChoice,
  nameOf: NameOf,
): ChartPoint | null {
  const number = toNumber(row[y] ?? null);
  const along = row[x] ?? null;
  const place = kind === "bar" ? null : toPlace(along);
  if (number === null || (kind !== "bar" && place === null)) return null;
  return { name: nameOf(along, x), x: place, y: number };
}

/** The most frequent first. */
function countRows({ rows }: ChartSource, { x }: ChartChoice, nameOf: NameOf): ChartPoint[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = nameOf(row[x] ?? null, x);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, y]) => ({ name, x: null, y })).toSorted((a, b) => b.y - a.y);
}

function toNumber(value: GateValue): number | null {
  const read = readValue(value);
  if (read.kind === "integer") return Number(read.text);
  return read.kind === "number" && Number.isFinite(read.value) ? read.value : null;
}

/** `2014` is its beginning; `2014-07` stands half a year on. */
function toPlace(value: GateValue): number | null {
  if (typeof value !== "string") return toNumber(value);
  const [year, month, day] = value.split("-").map(Number);
  if (year === undefined || !Number.isFinite(year)) return null;
  return year + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 372;
}
