/** How wide columns are at first: as their values need, within bounds, and together no narrower than the table. */
import { nameNode } from "../read/name-node.ts";
import { plainText } from "../read/plain-text.ts";
import type { ColumnRole } from "../read/read-columns.ts";
import { type GateValue, readValue } from "../read/read-value.ts";
import type { ResultLibrary } from "../read/result-library.ts";

export const NARROWEST = 64;
const WIDEST = 420;
/** Rows that are looked at: the first say what the others are like. */
const SAMPLE = 60;
const LETTER = 7.4;
const PADDING = 34;
const MARK = 26;
/** Of a relationship. */
const PHRASE = 110;
const MARKED: ReadonlySet<ColumnRole> = new Set(["entityIds", "entityNames", "kinds", "statuses"]);

export interface WidthSource {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GateValue[])[];
  readonly roles: readonly ColumnRole[];
  readonly library: ResultLibrary;
  /** Pixels there are for all of them. */
  readonly available: number;
}

/** On a phone more than one column is to be seen. */
const SHARE = 0.6;

export function estimateWidths(source: WidthSource): number[] {
  const { columns, rows, roles, library, available } = source;
  const sample = rows.slice(0, SAMPLE);
  const most = Math.min(WIDEST, Math.max(WIDEST / 3, available * SHARE));
  return columns.map((column, index) => {
    const role = roles[index] ?? "values";
    const head = column.length * LETTER + PADDING + 18;
    const widest = Math.max(0, ...sample.map((row) => widthOf(row[index] ?? null, role, library)));
    return Math.round(Math.min(most, Math.max(NARROWEST, head, widest + PADDING)));
  });
}

function widthOf(value: GateValue, role: ColumnRole, library: ResultLibrary): number {
  const read = readValue(value);
  if (read.kind === "relationship") return PHRASE;
  if (read.kind === "node")
    return MARK + LETTER * Math.min(nameNode(read.node, library, "en").name.length, 40);
  const text = plainText(value) ?? "null";
  const name = role === "entityIds" ? (library.entities.get(text)?.labels.en.length ?? 0) : 0;
  const isMarked = MARKED.has(role);
  return Math.min(text.length + Math.min(name, 36), 60) * LETTER + (isMarked ? MARK : 0);
}

/** What is left over goes to the columns in proportion, numbers excepted: they would stand far from their names. */
export function fillWidth(
  widths: readonly number[],
  roles: readonly ColumnRole[],
  available: number,
): number[] {
  const growing = sum(widths.filter((_width, at) => roles[at] !== "numbers"));
  const spare = available - sum(widths);
  if (spare <= 0 || growing === 0) return [...widths];
  return widths.map((width, at) =>
    roles[at] === "numbers" ? width : Math.floor(width + (spare * width) / growing),
  );
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
