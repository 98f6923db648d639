/** RFC 4180: rows of cells, with quotation marks where they are needed. */
import { FormatError, placeIn } from "../format-error.ts";

/** Spreadsheets take UTF-8 for something else without it. */
const BYTE_ORDER_MARK = "\uFEFF";

export interface CsvCell {
  readonly text: string;
  /** An empty text in quotation marks is an empty text; without them it is nothing. */
  readonly isQuoted: boolean;
}

export interface CsvRow {
  readonly cells: readonly CsvCell[];
  readonly offset: number;
}

/** Null is nothing. */
export function writeCsvRows(rows: readonly (readonly (string | null)[])[]): string {
  const lines = rows.map((cells) => cells.map(writeCell).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function writeCell(text: string | null): string {
  if (text === null) return "";
  const needsQuotes = text === "" || /[",\r\n;\t]|^\s|\s$/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Empty lines are passed over. Separated by comma, semicolon or tab, as the first line has it. @throws FormatError */
export function readCsvRows(text: string, limit = Infinity): CsvRow[] {
  const { start, separator } = findSeparator(text);
  const cell = cellPattern(separator);
  const rows: CsvRow[] = [];
  let cells: CsvCell[] = [];
  let rowStart = start;
  cell.lastIndex = start;
  while (rows.length < limit && (cell.lastIndex < text.length || cells.length > 0)) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new FormatError("CSV_QUOTE", placeIn(text, at));
    cells.push(toCell(match));
    if (match[3] === separator) continue;
    if (!isBlank(cells)) rows.push({ cells, offset: rowStart });
    cells = [];
    rowStart = cell.lastIndex;
  }
  return rows;
}

function toCell([, quoted, plain = ""]: RegExpExecArray): CsvCell {
  if (quoted === undefined) return { text: plain, isQuoted: false };
  return { text: quoted.replaceAll('""', '"'), isQuoted: true };
}

function isBlank([first, ...others]: readonly CsvCell[]): boolean {
  return others.length === 0 && first?.isQuoted !== true && first?.text.trim() === "";
}

function cellPattern(separator: string): RegExp {
  const s = separator === "\t" ? "\\t" : separator;
  // A quotation mark in the middle of a cell is part of it.
  return new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${s}\\r\\n][^${s}\\r\\n]*|))(${s}|\\r\\n|\\r|\\n|$)`,
    "y",
  );
}

function findSeparator(text: string): { start: number; separator: string } {
  const start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  // Excel's own way to say it.
  const said = /sep=([,;\t])\r?\n/iy;
  said.lastIndex = start;
  const match = said.exec(text);
  if (match?.[1] !== undefined) return { start: said.lastIndex, separator: match[1] };
  const first =
    text
      .slice(start)
      .split(/[\r\n]/, 1)[0]
      ?.replaceAll(/"[^"]*"/g, "") ?? "";
  const count = (separator: string): number => first.split(separator).length;
  const [separator = ","] = [",", ";", "\t"].toSorted((a, b) => count(b) - count(a));
  return { start, separator };
}
