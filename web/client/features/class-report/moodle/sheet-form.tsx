import { useState } from "react";
import {
  fillSheet,
  type SheetEntry,
} from "../../../../../graph/classes/reports/moodle/fill-sheet.ts";
import type { GradingSheet } from "../../../../../graph/classes/reports/moodle/grading-sheet.ts";
import {
  findColumns,
  type FoundColumns,
  SHEET_COLUMNS,
} from "../../../../../graph/classes/reports/moodle/sheet-columns.ts";
import { MEASURES, type MeasureName } from "../../../../../graph/maps/measures/measure-names.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { saveFile } from "../../../share/save-file.ts";
import { SelectField } from "../../../ui/select-field.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import type { ReportFacts } from "../use-report-facts.ts";
import { type Matches, keepMatches, readMatches } from "./moodle-matches.ts";
import styles from "./moodle.module.css";
import { RowMatches } from "./row-matches.tsx";
import { useFeedback } from "./use-feedback.ts";

export interface SheetFormProps {
  readonly name: string;
  readonly sheet: GradingSheet;
  readonly facts: ReportFacts;
}

/** Who is who, which columns are filled, and whether a measure becomes a grade: never by itself. */
export function SheetForm({ name, sheet, facts }: SheetFormProps) {
  const { t } = useLanguage();
  const classId = facts.works.class.id;
  const [columns, setColumns] = useState<FoundColumns>(() => findColumns(sheet));
  const [matches, setMatches] = useState(() => readMatches(classId));
  const [graded, setGraded] = useState<MeasureName | "none">("none");
  const feedbackOf = useFeedback();
  const match = (next: Matches) => {
    setMatches(next);
    keepMatches(classId, next);
  };
  const entries = new Map<number, SheetEntry>();
  for (const [index, { cells }] of sheet.rows.entries()) {
    const id = matches[cells[columns.identifier ?? 0]?.text ?? ""];
    const student = facts.students.find(({ work }) => work.student.id === id);
    if (student === undefined) continue;
    const share = graded === "none" ? null : (student.numbers.besides[0]?.values[graded] ?? null);
    entries.set(index, { feedback: feedbackOf(student), share });
  }
  const save = () => {
    const text = fillSheet(sheet, columns, entries);
    saveFile(name, new Blob([text], { type: "text/csv;charset=utf-8" }));
  };
  return (
    <div className={styles.form}>
      <ColumnChoice sheet={sheet} columns={columns} onColumns={setColumns} />
      {facts.expert !== null && columns.grade !== null && (
        <SelectField
          label={t("classroom.moodle.grade")}
          value={graded}
          options={[
            { value: "none", label: t("classroom.moodle.noGrade") },
            ...MEASURES.map((measure) => ({
              value: measure,
              label: t(`mapcompare.name.${measure}`),
            })),
          ]}
          onChange={setGraded}
        />
      )}
      {graded !== "none" && <p className={styles.hint}>{t("classroom.moodle.gradeHint")}</p>}
      <RowMatches
        sheet={sheet}
        columns={columns}
        students={facts.students}
        matches={matches}
        onMatches={match}
      />
      <p role="status">{t("classroom.moodle.filled", { count: entries.size })}</p>
      {columns.feedback === null ? (
        <p className={styles.failure}>{t("classroom.moodle.noFeedback")}</p>
      ) : (
        <TextButton look="bordered" icon="download" onClick={save}>
          {t("classroom.moodle.save")}
        </TextButton>
      )}
    </div>
  );
}

interface ColumnChoiceProps {
  readonly sheet: GradingSheet;
  readonly columns: FoundColumns;
  readonly onColumns: (columns: FoundColumns) => void;
}

/** Shown where a column was not found by its head. */
function ColumnChoice({ sheet, columns, onColumns }: ColumnChoiceProps) {
  const { t } = useLanguage();
  const [asked] = useState(() => SHEET_COLUMNS.filter((column) => columns[column] === null));
  const options = [
    { value: "", label: t("classroom.moodle.noColumn") },
    ...sheet.head.cells.map(({ text }, index) => ({ value: String(index), label: text })),
  ];
  return asked.map((column) => (
    <SelectField
      key={column}
      label={t(`classroom.moodle.column.${column}`)}
      value={columns[column] === null ? "" : String(columns[column])}
      options={options}
      onChange={(value) => onColumns({ ...columns, [column]: value === "" ? null : Number(value) })}
    />
  ));
}
