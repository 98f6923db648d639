import type { CypherMode } from "../../../contract/cypher.ts";
import { ApiError } from "../../api/fetch-json.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useActiveRun } from "../../state/ask/use-ask.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./console.module.css";
import { explainFailure } from "./explain-failure.ts";

export interface FailureNoteProps {
  readonly onGo: (offset: number) => void;
  readonly onRun: (mode: CypherMode) => void;
}

function bringIntoView(note: HTMLElement | null): void {
  note?.scrollIntoView({ block: "nearest" });
}

/** What was refused or failed, why, and the nearest thing that is allowed. */
export function FailureNote({ onGo, onRun }: FailureNoteProps) {
  const { t } = useLanguage();
  const run = useActiveRun();
  if (run?.status === "cancelled") {
    return (
      <p className={styles.cancelled} role="status">
        {t("ask.cancelled")}
      </p>
    );
  }
  if (run?.status !== "failed") return null;
  const { code, title, instead, words } = explainFailure(run.failure, t);
  const position = run.failure instanceof ApiError ? run.failure.position : null;
  return (
    <div ref={bringIntoView} className={styles.failure} role="alert">
      <span className={styles.sign} aria-hidden>
        ≠
      </span>
      <div>
        <p className={styles.what}>{title}</p>
        {words !== null && (
          <p className={styles.words} lang="en">
            {words}
          </p>
        )}
        {instead !== null && <p>{instead}</p>}
        <p className={styles.ways}>
          {position && (
            <TextButton look="link" onClick={() => onGo(position.offset)}>
              {t("ask.goToPlace", {
                line: String(position.line),
                column: String(position.column),
              })}
            </TextButton>
          )}
          <TextButton look="link" onClick={() => onRun(run.mode)}>
            {t("ask.again")}
          </TextButton>
          <span className={styles.code}>{code}</span>
        </p>
      </div>
    </div>
  );
}
