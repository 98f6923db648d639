/** Which column of a grading worksheet is which. Moodle writes heads in the language of whoever exports. */
import type { GradingSheet } from "./grading-sheet.ts";

export const SHEET_COLUMNS = ["identifier", "name", "grade", "maximum", "feedback"] as const;

export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** Null where none is found: the teacher then says which it is. */
export type FoundColumns = Readonly<Record<SheetColumn, number | null>>;

const HEADS: Readonly<Record<SheetColumn, readonly string[]>> = {
  identifier: [
    "identifier",
    "id",
    "ідентифікатор",
    "identifikator",
    "pengenal",
    "pengidentifikasi",
  ],
  name: [
    "full name",
    "повне ім'я",
    "ім'я повністю",
    "прізвище, ім'я",
    "vollständiger name",
    "nama lengkap",
  ],
  grade: ["grade", "оцінка", "bewertung", "nilai"],
  maximum: [
    "maximum grade",
    "максимальна оцінка",
    "найвища оцінка",
    "bestwertung",
    "nilai maksimum",
    "nilai maksimal",
  ],
  feedback: [
    "feedback comments",
    "коментарі відгуку",
    "коментар відгуку",
    "коментарі до відгуку",
    "відгук у вигляді коментаря",
    "feedback als kommentar",
    "komentar umpan balik",
  ],
};

export function findColumns({ head }: GradingSheet): FoundColumns {
  const heads = head.cells.map(({ text }) => fold(text));
  const find = (column: SheetColumn): number | null => {
    const at = heads.findIndex((each) => HEADS[column].includes(each));
    return at === -1 ? null : at;
  };
  return {
    identifier: find("identifier"),
    name: find("name"),
    grade: find("grade"),
    maximum: find("maximum"),
    feedback: find("feedback"),
  };
}

function fold(text: string): string {
  return text.normalize("NFC").trim().toLocaleLowerCase().replaceAll(/[’ʼ`]/gu, "'");
}
