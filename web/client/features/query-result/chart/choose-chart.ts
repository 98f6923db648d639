/** Which columns can be drawn, and how they are drawn best. Pure. */
import type { ColumnRole } from "../read/read-columns.ts";
import { DATE } from "../read/read-columns.ts";
import { type GateValue, readValue } from "../read/read-value.ts";

export const CHART_KINDS = ["bar", "line", "scatter"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** The number of rows with the same value, where no column is counted. */
export const ROW_COUNT = -1;

export interface ChartChoice {
  readonly kind: ChartKind;
  /** Indexes of columns. */
  readonly x: number;
  /** A column, or {@link ROW_COUNT}. */
  readonly y: number;
}

export interface ChartColumns {
  /** Anything a bar can be named by. */
  readonly names: readonly number[];
  readonly numbers: readonly number[];
  /** What goes along an axis: numbers and dates. */
  readonly measures: readonly number[];
  readonly dates: readonly number[];
}

export interface ChartSource {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GateValue[])[];
  readonly roles: readonly ColumnRole[];
}

export function readChartColumns({ columns, rows, roles }: ChartSource): ChartColumns {
  const indexes = columns.map((_name, index) => index);
  const numbers = indexes.filter((index) => roles[index] === "numbers");
  const dates = indexes.filter(
    (index) => roles[index] === "dates" && rows.every((row) => isDateOrNull(row[index] ?? null)),
  );
  const names = indexes.filter((index) => rows.some((row) => isName(row[index] ?? null)));
  return { names, numbers, dates, measures: [...dates, ...numbers] };
}

/** Null where nothing can be drawn that would say more than the table. */
export function chooseChart(source: ChartSource): ChartChoice | null {
  const { rows, columns } = source;
  if (rows.length < 2) return null;
  const { names, numbers, dates } = readChartColumns(source);
  const [number, second] = numbers;
  const [date] = dates;
  const year = numbers.find((index) => isYears(columns[index] ?? "", rows, index));
  if (number !== undefined && date !== undefined) return { kind: "line", x: date, y: number };
  const counted = numbers.find((index) => index !== year);
  if (year !== undefined && counted !== undefined) return { kind: "line", x: year, y: counted };
  const [name] = names.filter((index) => !numbers.includes(index));
  if (name !== undefined && number !== undefined) return { kind: "bar", x: name, y: number };
  if (number !== undefined && second !== undefined)
    return { kind: "scatter", x: number, y: second };
  const repeated = names.find((index) => hasRepeats(rows, index));
  return repeated === undefined ? null : { kind: "bar", x: repeated, y: ROW_COUNT };
}

/** What else can be set, given the kind. */
export function optionsFor(kind: ChartKind, columns: ChartColumns): ChartOptions {
  const { names, numbers, measures } = columns;
  if (kind === "bar") return { x: names, y: [...numbers, ROW_COUNT] };
  return { x: measures, y: numbers };
}

export interface ChartOptions {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The choice, made possible again after its kind was changed; null where that kind has no columns. */
export function fitChoice(choice: ChartChoice, columns: ChartColumns): ChartChoice | null {
  const { x, y } = optionsFor(choice.kind, columns);
  const fittedY = y.includes(choice.y) ? choice.y : y[0];
  const others = x.filter((index) => index !== fittedY);
  const fittedX = x.includes(choice.x) && choice.x !== fittedY ? choice.x : others[0];
  if (fittedX === undefined || fittedY === undefined) return null;
  return { kind: choice.kind, x: fittedX, y: fittedY };
}

function isDateOrNull(value: GateValue): boolean {
  return value === null || (typeof value === "string" && DATE.test(value));
}

function isName(value: GateValue): boolean {
  const { kind } = readValue(value);
  return kind === "text" || kind === "node" || kind === "boolean" || kind === "number";
}

function isYears(name: string, rows: ChartSource["rows"], index: number): boolean {
  const isNamed = /year|рік|tahun/i.test(name);
  return (
    isNamed &&
    rows.every((row) => {
      const value = row[index] ?? null;
      return value === null || (Number.isInteger(value) && Math.abs(Number(value)) < 3000);
    })
  );
}

function hasRepeats(rows: ChartSource["rows"], index: number): boolean {
  const values = rows.map((row) => JSON.stringify(row[index] ?? null));
  return new Set(values).size < values.length;
}
