import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "../../i18n/use-language.ts";
import { copyQuery } from "../../reading/copy-query.ts";
import { SheetDialog } from "../../ui/sheet-dialog.tsx";
import { AttachProgress } from "./attach-progress.tsx";
import styles from "./attach-copy.module.css";
import { CopySummary } from "./copy-summary.tsx";
import { DropZone } from "./drop-zone.tsx";
import { FAILURE_TEXT } from "./failure-text.ts";
import { useAttachCopy } from "./use-attach-copy.ts";

export interface AttachCopyProps {
  readonly onClose: () => void;
  /** Opens the reading view. */
  readonly onRead: () => void;
}

/** The reader's own copy of the article: attached, counted, removed. Nothing of it leaves the browser. */
export function AttachCopy({ onClose, onRead }: AttachCopyProps) {
  const { t } = useLanguage();
  const { data: copy = null } = useQuery(copyQuery);
  const { state, attach, cancel, remove } = useAttachCopy();
  return (
    <SheetDialog
      title={t("reading.attachTitle")}
      closeLabel={t("inspector.close")}
      onClose={onClose}
    >
      <div className={styles.body}>
        {copy === null && <p className={styles.lead}>{t("reading.attachWhy")}</p>}
        {copy !== null && state.kind !== "working" && (
          <CopySummary copy={copy} onRead={onRead} onRemove={remove} />
        )}
        {state.kind === "done" && !state.isKept && (
          <p className={styles.notice}>{t("reading.notKept")}</p>
        )}
        {state.kind === "failed" && (
          <p className={styles.failure} role="alert">
            {t(FAILURE_TEXT[state.failure], { name: state.name })}
          </p>
        )}
        {state.kind === "working" ? (
          <AttachProgress stage={state.stage} share={state.share} onCancel={cancel} />
        ) : (
          <DropZone
            label={copy === null ? t("reading.choose") : t("reading.chooseOther")}
            onFile={attach}
          />
        )}
        <p className={styles.privacy}>{t("reading.privacy")}</p>
      </div>
    </SheetDialog>
  );
}
