/** Feedback, and where a teacher asks for it a grade, for the rows of a grading worksheet that were matched to students. */
import { type Filling, type GradingSheet, writeGradingSheet } from "./grading-sheet.ts";
import type { FoundColumns } from "./sheet-columns.ts";

export interface SheetEntry {
  /** Paragraphs of plain text. */
  readonly feedback: readonly string[];
  /** 0 to 1 of the maximum; null leaves the grade as it was exported. */
  readonly share: number | null;
}

/** By row. */
export type SheetEntries = ReadonlyMap<number, SheetEntry>;

export function fillSheet(
  sheet: GradingSheet,
  columns: FoundColumns,
  entries: SheetEntries,
): string {
  const filling = new Map<number, ReadonlyMap<number, string>>();
  for (const [row, { feedback, share }] of entries) {
    const cells = new Map<number, string>();
    if (columns.feedback !== null) cells.set(columns.feedback, toHtml(feedback));
    const grade = share === null ? null : gradeOf(sheet, columns, { row, share });
    if (columns.grade !== null && grade !== null) cells.set(columns.grade, grade);
    filling.set(row, cells);
  }
  return writeGradingSheet(sheet, filling satisfies Filling);
}

/** Moodle takes feedback for HTML; what a student typed stays text in it. */
function toHtml(paragraphs: readonly string[]): string {
  return paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const LIKELY_MAXIMUM = 100;

interface Graded {
  readonly row: number;
  readonly share: number;
}

/** With the decimal sign that the file has. */
function gradeOf(
  sheet: GradingSheet,
  { maximum }: FoundColumns,
  { row, share }: Graded,
): string | null {
  const text = maximum === null ? "" : (sheet.rows[row]?.cells[maximum]?.text.trim() ?? "");
  const most = text === "" ? LIKELY_MAXIMUM : Number(text.replace(",", "."));
  if (!Number.isFinite(most)) return null;
  const grade = (share * most).toFixed(2);
  return text.includes(",") ? grade.replace(".", ",") : grade;
}
