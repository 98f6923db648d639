/**
 * Moodle's grading worksheet of an assignment, as a teacher exported it. Whatever is not filled is written back as it came:
 * byte order mark, separator, line breaks, quotation marks, order of columns. Importing a row without its grade would wipe
 * the grade, so the grade column stays what it was.
 */
export interface SheetCell {
  readonly text: string;
  /** With its quotation marks, as it stands in the file. */
  readonly raw: string;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** The line break after it; empty at the end of the file. */
  readonly end: string;
}

export interface GradingSheet {
  readonly mark: string;
  readonly separator: string;
  readonly head: SheetRow;
  readonly rows: readonly SheetRow[];
}

/** `empty`: no row of a student; `quote`: a quotation mark is never closed, from this line on. */
export type SheetProblem = "empty" | "quote" | "encoding";

export class GradingSheetError extends Error {
  override readonly name = "GradingSheetError";
  readonly problem: SheetProblem;
  readonly line: number;

  constructor(problem: SheetProblem, line = 1) {
    super(`The grading worksheet cannot be read: ${problem}, line ${line}.`);
    this.problem = problem;
    this.line = line;
  }
}

const MARK = "\uFEFF";

/** @throws GradingSheetError */
export function readGradingSheet(bytes: Uint8Array): GradingSheet {
  const text = decode(bytes);
  const mark = text.startsWith(MARK) ? MARK : "";
  const body = text.slice(mark.length);
  const separator = separatorOf(body);
  const [head, ...rows] = readRows(body, separator).filter(
    ({ cells }) => cells.length > 1 || cells[0]?.text.trim() !== "",
  );
  if (head === undefined || rows.length === 0) throw new GradingSheetError("empty");
  return { mark, separator, head, rows };
}

/** By row and column: what is filled in. All other cells are as they came. */
export type Filling = ReadonlyMap<number, ReadonlyMap<number, string>>;

export function writeGradingSheet(sheet: GradingSheet, filling: Filling): string {
  const { mark, separator, head, rows } = sheet;
  const isQuoting = head.cells.every(({ raw }) => raw.startsWith('"'));
  const write = ({ cells, end }: SheetRow, filled?: ReadonlyMap<number, string>): string => {
    const texts = cells.map(({ raw }, column) => {
      const text = filled?.get(column);
      return text === undefined ? raw : writeCell(text, separator, isQuoting);
    });
    return texts.join(separator) + end;
  };
  return mark + write(head) + rows.map((row, index) => write(row, filling.get(index))).join("");
}

function decode(bytes: Uint8Array): string {
  try {
    // Moodle writes UTF-8. What a spreadsheet saved in another encoding it would not read back either.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new GradingSheetError("encoding");
  }
}

function separatorOf(text: string): string {
  const [line = ""] = text.replaceAll(/"(?:[^"]|"")*"/gu, "").split(/\r\n|\n|\r/u, 1);
  const counts = [",", ";", "\t"].map((separator) => ({
    separator,
    count: line.split(separator).length,
  }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.separator ?? ",";
}

function readRows(text: string, separator: string): SheetRow[] {
  const escaped = separator === "\t" ? "\\t" : separator;
  const cell = new RegExp(
    `("(?:[^"]|"")*"|[^${escaped}\\r\\n"][^${escaped}\\r\\n]*|)(${escaped}|\\r\\n|\\n|\\r|$)`,
    "uy",
  );
  const rows: SheetRow[] = [];
  let cells: SheetCell[] = [];
  while (cell.lastIndex < text.length || cells.length > 0) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null) throw new GradingSheetError("quote", lineAt(text, at));
    const [, raw = "", end = ""] = match;
    cells.push({ raw, text: unquote(raw) });
    if (end === separator) continue;
    rows.push({ cells, end });
    cells = [];
  }
  return rows;
}

function unquote(raw: string): string {
  return raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\n|\r/u).length;
}

function writeCell(text: string, separator: string, isQuoting: boolean): string {
  const needsQuotes = isQuoting || /["\r\n]|^\s|\s$/u.test(text) || text.includes(separator);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
