import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Statement } from "../../../contract/shared.ts";
import { overviewQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { copyText } from "../../share/copy-text.ts";
import { saveFile } from "../../share/save-file.ts";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./corrections.module.css";
import { type Correction, nextContestedId, writeCorrection } from "./write-correction.ts";

export interface CorrectionRecordProps {
  readonly statement: Statement;
  readonly correction: Correction;
  readonly onBack: () => void;
}

/** The record, the ways to take it away, and what to do with it. */
export function CorrectionRecord({ statement, correction, onBack }: CorrectionRecordProps) {
  const { t } = useLanguage();
  const { data } = useQuery(overviewQuery);
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const id = nextContestedId(data?.counts.contested ?? 0);
  const { confidence, confidenceNote } = correction;
  const record = writeCorrection(id, statement, {
    ...correction,
    confidenceNote: confidence === "high" ? "" : confidenceNote,
  });
  const text = useRef<HTMLPreElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div className={styles.record}>
      <pre ref={text} tabIndex={-1} role="region" aria-label={t("keep.correctRecord")}>
        {record}
      </pre>
      <div className={styles.actions}>
        <TextButton
          icon={isCopied === true ? "check" : "file"}
          look="bordered"
          onClick={() => void copyText(record).then(setIsCopied)}
        >
          {isCopied === true ? t("keep.copied") : t("keep.copy")}
        </TextButton>
        <TextButton
          icon="download"
          look="bordered"
          onClick={() => saveFile(`${id}.yaml`, new Blob([record], { type: "application/yaml" }))}
        >
          {t("keep.download")}
        </TextButton>
        <TextButton icon="pencil" onClick={onBack}>
          {t("keep.correctAgain")}
        </TextButton>
      </div>
      <p role="status" className={styles.hint}>
        {isCopied === false ? t("keep.notCopied") : ""}
      </p>
      <ol className={styles.steps}>
        <li>{t("keep.correctSave", { id, statement: statement.id })}</li>
        <li>{t("keep.correctSend")}</li>
      </ol>
    </div>
  );
}
