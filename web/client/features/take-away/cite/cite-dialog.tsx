import { useState } from "react";
import type { ReferenceFormat } from "../../../../../graph/formats/export-formats.ts";
import { writeReferences } from "../../../../../graph/formats/bibliography/write-references.ts";
import { EXPORT_FORMATS } from "../../../../../graph/formats/export-formats.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { QueryProblem } from "../../../problems/index.ts";
import { saveFile } from "../../../share/save-file.ts";
import type { Subject } from "../../../state/dialogs.ts";
import { LoadingNote } from "../../../ui/loading-note.tsx";
import { SheetDialog } from "../../../ui/sheet-dialog.tsx";
import { TextButton } from "../../../ui/text-button.tsx";
import { ChoiceRow } from "../choice-row.tsx";
import { formatName } from "../export-rows.ts";
import styles from "../take-away.module.css";
import type { Citation } from "./citation.ts";
import { CopyButton } from "./copy-button.tsx";
import { useCitation } from "./use-citation.ts";

export interface CiteDialogProps {
  readonly subject: Subject;
  readonly onClose: () => void;
}

/** How to cite what is looked at: in words, and for reference managers. */
export function CiteDialog({ subject, onClose }: CiteDialogProps) {
  const { t } = useLanguage();
  const { citation, failure, retry } = useCitation(subject);
  return (
    <SheetDialog title={t("cite.title")} closeLabel={t("inspector.close")} onClose={onClose}>
      {citation !== null && <Cited citation={citation} />}
      {citation === null && failure !== null && <QueryProblem failure={failure} retry={retry} />}
      {citation === null && failure === null && <LoadingNote text={t("inspector.loading")} />}
    </SheetDialog>
  );
}

const FORMATS = ["bibtex", "ris", "csl-json"] as const;

function Cited({ citation }: { readonly citation: Citation }) {
  const { t } = useLanguage();
  const [format, setFormat] = useState<ReferenceFormat>("bibtex");
  const { text, item } = citation;
  const record = writeReferences([item], format, item.source ?? "");
  const save = () => {
    const { extension, mediaType } = EXPORT_FORMATS[format];
    saveFile(`${item.id}${extension}`, new Blob([record], { type: mediaType }));
  };
  return (
    <>
      <p className={styles.citation}>{text}</p>
      <div className={styles.actions}>
        <CopyButton text={text} />
      </div>
      <ChoiceRow
        label={t("cite.record")}
        value={format}
        choices={FORMATS.map((each) => ({ value: each, text: formatName(each, t) }))}
        onChange={setFormat}
      />
      {/* It scrolls, so keys must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.record} tabIndex={0} role="region" aria-label={t("cite.record")}>
        {record}
      </pre>
      <div className={styles.actions}>
        <CopyButton text={record} />
        <TextButton icon="download" look="bordered" onClick={save}>
          {t("cite.save")}
        </TextButton>
      </div>
    </>
  );
}
