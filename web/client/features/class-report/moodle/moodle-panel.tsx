import { type ChangeEvent, useState } from "react";
import {
  type GradingSheet,
  GradingSheetError,
  readGradingSheet,
} from "../../../../../graph/classes/reports/moodle/grading-sheet.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { ReportFacts } from "../use-report-facts.ts";
import styles from "./moodle.module.css";
import { SheetForm } from "./sheet-form.tsx";

interface OpenedSheet {
  readonly name: string;
  readonly sheet: GradingSheet;
}

/** The teacher's own grading worksheet from Moodle, read here and sent nowhere. */
export function MoodlePanel({ facts }: { readonly facts: ReportFacts }) {
  const { t } = useLanguage();
  const [opened, setOpened] = useState<OpenedSheet | null>(null);
  const [failure, setFailure] = useState<GradingSheetError | null>(null);
  const open = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.currentTarget.files?.[0];
    if (file === undefined) return;
    try {
      const sheet = readGradingSheet(new Uint8Array(await file.arrayBuffer()));
      setOpened({ name: file.name, sheet });
      setFailure(null);
    } catch (error) {
      if (!(error instanceof GradingSheetError)) throw error;
      setOpened(null);
      setFailure(error);
    }
  };
  return (
    <section className={styles.panel} aria-label={t("classroom.moodle.open")}>
      <p>{t("classroom.moodle.how")}</p>
      <label className={styles.file}>
        {t("classroom.moodle.file")}
        <input type="file" accept=".csv,text/csv" onChange={(event) => void open(event)} />
      </label>
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {t(`classroom.moodle.problem.${failure.problem}`, { line: failure.line })}
        </p>
      )}
      {opened !== null && <SheetForm key={opened.name} {...opened} facts={facts} />}
    </section>
  );
}
