/** A list in a cell: `8.2.3; 8.2.4`, which reads well in a spreadsheet; as JSON has it where that would be unclear. */
import { parseList, writeList } from "../list-text.ts";

const SEPARATOR = "; ";
/** Spreadsheets take `8.2.3` for a day, and then it is one: a semicolon after it keeps it a text. */
const LIKE_A_DATE = /^[\d.,:/-]+$/;

export function writeCellList(items: readonly string[], isText: boolean): string {
  const isPlain =
    items.length > 0 && items.every((item) => /^[^;[\s"]([^;\r\n]*[^;\s])?$/.test(item));
  if (!isPlain) return writeList(items, isText);
  const text = items.join(SEPARATOR);
  return isText && LIKE_A_DATE.test(text) ? `${text};` : text;
}

export function parseCellList(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed.startsWith("[") && trimmed.endsWith("]")) return parseList(trimmed);
  const items = trimmed.replace(/;$/, "");
  return items === "" ? [] : items.split(";").map((item) => item.trim());
}
