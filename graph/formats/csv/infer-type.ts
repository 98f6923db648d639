/** What a column of a file without types holds: numbers or truth values if all of it does, else text. */
import type { ColumnType } from "../columns.ts";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const TRUTH = /^(true|false)$/i;

export function inferType(texts: readonly string[]): ColumnType {
  const all = (pattern: RegExp): boolean =>
    texts.length > 0 && texts.every((text) => pattern.test(text.trim()));
  if (all(NUMBER)) return { of: "double", isList: false };
  return { of: all(TRUTH) ? "boolean" : "string", isList: false };
}
