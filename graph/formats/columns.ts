/**
 * Properties as typed columns, which is how GEXF, GraphML and CSV know them. A property whose values are of several sorts
 * becomes several columns of one name; no element has a value in more than one of them, so nothing is lost.
 */
import type { PortableProperties, PortableValue } from "../model/portable-graph.ts";
import { parseList, writeList } from "./list-text.ts";
import { isWhole, parseNumber, writeNumber } from "./number-text.ts";

export type Scalar = "string" | "long" | "double" | "boolean";

export interface ColumnType {
  readonly of: Scalar;
  readonly isList: boolean;
}

export interface Column extends ColumnType {
  readonly name: string;
}

interface Cell {
  readonly column: Column;
  readonly value: PortableValue;
}

interface HasProperties {
  readonly properties: PortableProperties;
}

export interface ColumnSet {
  readonly columns: readonly Column[];
  cellsOf(element: HasProperties): Cell[];
}

/** @param isElsewhere Which properties have a place of their own in the format. */
export function toColumns(
  elements: readonly HasProperties[],
  isElsewhere: (properties: PortableProperties, name: string) => boolean = () => false,
): ColumnSet {
  const entriesOf = ({ properties }: HasProperties) =>
    Object.entries(properties).filter(([name]) => !isElsewhere(properties, name));
  const all = elements.flatMap(entriesOf);
  // Whole numbers go into the column of fractions where there is one of that name.
  const fractional = new Set(
    all.flatMap(([name, value]) => (isFractional(value) ? [keyOf(name, value)] : [])),
  );
  const columns = new Map<string, Column>();
  const columnOf = (name: string, value: PortableValue): Column => {
    const type = typeOf(value, fractional.has(keyOf(name, value)));
    const key = `${type.of} ${keyOf(name, value)}`;
    const known = columns.get(key);
    if (known !== undefined) return known;
    const column = { name, ...type };
    columns.set(key, column);
    return column;
  };
  for (const [name, value] of all) columnOf(name, value);
  return {
    columns: [...columns.values()],
    cellsOf: (element) =>
      entriesOf(element).map(([name, value]) => ({ column: columnOf(name, value), value })),
  };
}

function keyOf(name: string, value: PortableValue): string {
  return `${Array.isArray(value) ? "list" : "one"} ${name}`;
}

export function writeValue(
  value: PortableValue,
  { of, isList }: ColumnType,
  write: (items: readonly string[], isText: boolean) => string = writeList,
): string {
  if (!isList) return writeScalar(value as string | number | bigint | boolean);
  return write((value as readonly string[]).map(writeScalar), of === "string");
}

/** What cannot be read as the column's type is kept as the text it is. */
export function parseValue(
  text: string,
  { of, isList }: ColumnType,
  parse: (text: string) => string[] = parseList,
): PortableValue {
  if (!isList) return parseScalar(text, of) ?? text;
  const items = parse(text);
  if (of === "string") return items;
  const parsed = items.map((item) => parseScalar(item, of));
  return parsed.includes(null) ? items : (parsed as (number | bigint)[] | boolean[]);
}

function parseScalar(text: string, of: Scalar): string | number | bigint | boolean | null {
  if (of === "string") return text;
  if (of !== "boolean") return parseNumber(text);
  return TRUTH.get(text.trim().toLowerCase()) ?? null;
}

const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

function writeScalar(value: string | number | bigint | boolean): string {
  return typeof value === "number" || typeof value === "bigint"
    ? writeNumber(value)
    : String(value);
}

function typeOf(value: PortableValue, hasFractions: boolean): ColumnType {
  const isList = Array.isArray(value);
  const items = (isList ? value : [value]) as readonly (string | number | bigint | boolean)[];
  const [first = ""] = items;
  if (typeof first === "string" || typeof first === "boolean")
    return { of: typeof first as "string" | "boolean", isList };
  // A float could not hold a bigint.
  const isExact = items.some((item) => typeof item === "bigint");
  return { of: isFractional(value) || (hasFractions && !isExact) ? "double" : "long", isList };
}

function isFractional(value: PortableValue): boolean {
  const items = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  return items.some((item) => typeof item === "number" && !isWhole(item));
}
