import { useLanguage } from "../../i18n/use-language.ts";
import type { AskRun } from "../../state/ask/ask.ts";
import { runTab } from "../../state/ask/run-tab.ts";
import { useActiveTab, useAskStore } from "../../state/ask/use-ask.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { NotificationList } from "./notification-list.tsx";
import styles from "./query-result.module.css";
import type { ReadAnswer } from "./read/use-read-answer.ts";
import { MOST_ROWS, type ResultFiles } from "./take/use-result-files.ts";

export interface ResultNotesProps {
  readonly run: AskRun;
  readonly read: ReadAnswer;
  readonly files: ResultFiles;
  readonly copied: "copied" | "failed" | null;
}

/** Between the bar and the answer: what is missing, what the engine noticed, what became of a file. */
export function ResultNotes({ run, read, files, copied }: ResultNotesProps) {
  const { t } = useLanguage();
  const { answer } = read;
  const { state } = files;
  return (
    <div className={styles.notes}>
      {answer.truncated && <Truncated run={run} read={read} files={files} />}
      <NotificationList answer={answer} />
      <p role="status">
        {copied !== null && t(`result.clipboard.${copied}`)}
        {state.kind === "working" && t("result.making")}
        {state.kind === "failed" && t("result.fileFailed")}
        {state.kind === "saved" && t("result.saved", { name: state.name })}
      </p>
    </div>
  );
}

/** Never said by a number alone: with the ways to the rest. */
function Truncated({ run, read, files }: Omit<ResultNotesProps, "copied">) {
  const { t } = useLanguage();
  const ask = useAskStore();
  const tab = useActiveTab();
  const { rows, truncatedBy } = read.answer;
  const isSame = tab.statement === run.answered?.statement;
  const canGrow = truncatedBy === "rows" && rows.length < MOST_ROWS;
  return (
    <div className={styles.truncated}>
      <p>
        <b>
          {truncatedBy === "bytes"
            ? t("result.truncatedBytes", { count: rows.length })
            : t("result.truncatedRows", { count: rows.length })}
        </b>{" "}
        {t("result.rest", { skip: String(rows.length), step: String(rows.length) })}
      </p>
      {canGrow && isSame && (
        <TextButton
          look="link"
          onClick={() => void runTab(ask, tab.id, run.answered?.mode ?? "run", MOST_ROWS)}
        >
          {t("result.bringMore", { most: MOST_ROWS })}
        </TextButton>
      )}
      {canGrow && (
        <TextButton look="link" onClick={files.saveAll}>
          {t("result.saveAll", { most: MOST_ROWS })}
        </TextButton>
      )}
      <p className={styles.cli}>{t("result.cli")}</p>
    </div>
  );
}
