/** An answer as a file. Each says which version of the graph it is of, and which statement it answers. Pure. */
import { guardCell } from "../../../../../graph/formats/csv/safe-cell.ts";
import { writeCsvRows } from "../../../../../graph/formats/csv/csv-rows.ts";
import type { CypherAnswer } from "../../../../contract/cypher.ts";
import { toRecords } from "../json/json-lines.ts";
import { plainText } from "../read/plain-text.ts";
import type { GateValue } from "../read/read-value.ts";

export interface ResultMeta {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, GateValue>>;
  readonly graphVersion: string;
  /** ISO day. */
  readonly date: string;
  readonly license: string;
  /** Of the atlas; empty where the page has none. */
  readonly address: string;
}

export const RESULT_FORMATS = {
  csv: { extension: "-query.csv", mediaType: "text/csv; charset=utf-8; header=present" },
  json: { extension: "-query.json", mediaType: "application/json; charset=utf-8" },
  ndjson: { extension: "-query.ndjson", mediaType: "application/x-ndjson; charset=utf-8" },
} as const;

export type ResultFormat = keyof typeof RESULT_FORMATS;

export function writeResult(format: ResultFormat, answer: CypherAnswer, meta: ResultMeta): string {
  return { csv: writeCsv, json: writeJson, ndjson: writeNdjson }[format](answer, meta);
}

/**
 * The version stands beside each row, as in the atlas's other tables; the statement beside the first, since a line of
 * remarks would be taken for the head.
 */
function writeCsv({ columns, rows }: CypherAnswer, meta: ResultMeta): string {
  const head = [...columns, "Graph version", "Statement"].map(guardCell);
  const body = rows.map((row, index) => [
    ...columns.map((_name, column) => toCell(row[column] ?? null)),
    meta.graphVersion === "" ? null : guardCell(meta.graphVersion),
    index === 0 ? guardCell(meta.statement) : null,
  ]);
  return writeCsvRows([head, ...body]);
}

/** A negative number begins like a formula and is none. */
function toCell(value: GateValue): string | null {
  const text = plainText(value);
  return text === null || typeof value === "number" ? text : guardCell(text);
}

function writeJson(answer: CypherAnswer, meta: ResultMeta): string {
  const { columns, rows } = answer;
  return `${JSON.stringify({ meta: describe(answer, meta), columns, rows: toRecords(columns, rows) }, null, 2)}\n`;
}

/** The first line says what the others are. */
function writeNdjson(answer: CypherAnswer, meta: ResultMeta): string {
  const { columns, rows } = answer;
  const lines = [{ $meta: { ...describe(answer, meta), columns } }, ...toRecords(columns, rows)];
  return `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
}

function describe({ rows, truncated, engine }: CypherAnswer, meta: ResultMeta) {
  return { creator: "Human Security Atlas", ...meta, engine, rows: rows.length, truncated };
}
