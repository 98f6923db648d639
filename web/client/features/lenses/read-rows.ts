/** A lens's rows by the names of their columns. */
import type { LensReading } from "../../../contract/lenses.ts";

type Cell = LensReading["rows"][number][number];

export type LensRow = ReadonlyMap<string, Cell>;

export function readRows({ columns, rows }: Pick<LensReading, "columns" | "rows">): LensRow[] {
  return rows.map((row) => new Map(columns.map((name, index) => [name, row[index] ?? null])));
}

/** The text of a cell; null where it is empty or holds something else. */
export function textIn(row: LensRow, column: string): string | null {
  const value = row.get(column);
  return typeof value === "string" ? value : null;
}

export function numberIn(row: LensRow, column: string): number | null {
  const value = row.get(column);
  return typeof value === "number" ? value : null;
}

/** A list; empty where the cell is. */
export function listIn(row: LensRow, column: string): readonly string[] {
  const value = row.get(column);
  return Array.isArray(value) ? value : [];
}
