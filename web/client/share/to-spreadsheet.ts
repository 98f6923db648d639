/** Rows as text that a spreadsheet takes when it is pasted: tabs between cells, a line for each row. */

/** A cell that begins so would be run as a formula. */
const FORMULA = /^[=+\-@]/;

export function toSpreadsheet(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(toCell).join("\t")).join("\n");
}

function toCell(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const isNumber = /^-?\d+([.,]\d+)?$/.test(line);
  return FORMULA.test(line) && !isNumber ? `'${line}` : line;
}
