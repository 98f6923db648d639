/** Rows as indented JSON, line by line: a large answer is never one text on the page. */
import type { GateValue } from "../read/read-value.ts";

export interface JsonPart {
  readonly text: string;
  readonly kind: "key" | "text" | "number" | "word" | "mark";
}

/** Each row an object with the columns as its keys. */
export function toRecords(
  columns: readonly string[],
  rows: readonly (readonly GateValue[])[],
): Record<string, GateValue>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])),
  );
}

export function toJsonText(
  columns: readonly string[],
  rows: readonly (readonly GateValue[])[],
): string {
  return JSON.stringify(toRecords(columns, rows), null, 2);
}

const PART = /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*)|(true|false|null)|([^"\d\-tfn]+|.)/gs;

/** What a line is made of, for its colours. */
export function partsOf(line: string): JsonPart[] {
  return [...line.matchAll(PART)].flatMap(([all, text, colon, number, word]): JsonPart[] => {
    if (text !== undefined && colon !== undefined)
      return [
        { text, kind: "key" },
        { text: colon, kind: "mark" },
      ];
    if (text !== undefined) return [{ text, kind: "text" }];
    if (number !== undefined) return [{ text: all, kind: "number" }];
    return [{ text: all, kind: word === undefined ? "mark" : "word" }];
  });
}
