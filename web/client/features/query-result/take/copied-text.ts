/** Rows as text for the clipboard. Pure. */
import { toSpreadsheet } from "../../../share/to-spreadsheet.ts";
import { toJsonText } from "../json/json-lines.ts";
import { cypherRows } from "../read/cypher-literal.ts";
import { plainText } from "../read/plain-text.ts";
import type { GateValue } from "../read/read-value.ts";

export const COPY_FORMS = ["tsv", "json", "cypher"] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

export interface Copied {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GateValue[])[];
}

export function copiedText(form: CopyForm, { columns, rows }: Copied): string {
  if (form === "json") return toJsonText(columns, rows);
  if (form === "cypher") return cypherRows(columns, rows);
  return toSpreadsheet([
    [...columns],
    ...rows.map((row) => row.map((value) => plainText(value) ?? "")),
  ]);
}

/** One row, without the names of its columns. */
export function copiedRow(row: readonly GateValue[]): string {
  return toSpreadsheet([row.map((value) => plainText(value) ?? "")]);
}
