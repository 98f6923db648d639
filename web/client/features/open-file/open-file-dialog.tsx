import { useEffect, useRef } from "react";
import { FileError } from "../../files/read-file.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { SheetDialog } from "../../ui/sheet-dialog.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./open-file.module.css";
import { MANY, useOpenFile } from "./use-open-file.ts";

export interface OpenFileDialogProps {
  /** Dropped onto the page already; else the dialog asks. */
  readonly files: readonly File[];
  readonly onClose: () => void;
}

const ACCEPTED = ".gexf,.graphml,.xml,.csv,.json,.tsv,.txt";

/** Opens a graph of the reader's own: read in the browser, never sent anywhere. */
export function OpenFileDialog({ files, onClose }: OpenFileDialogProps) {
  const { t } = useLanguage();
  const { state, open, show, cancel } = useOpenFile(onClose);
  const field = useRef<HTMLInputElement>(null);
  const dropped = useRef(files);
  useEffect(() => {
    open(dropped.current);
    dropped.current = [];
    // The files were dropped once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <SheetDialog title={t("command.openFile")} closeLabel={t("inspector.close")} onClose={onClose}>
      <p className={styles.about}>{t("files.about")}</p>
      <input
        ref={field}
        className={styles.field}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={t("files.choose")}
        onChange={({ currentTarget }) => open([...(currentTarget.files ?? [])])}
      />
      {state.kind === "reading" && (
        <div className={styles.busy}>
          <LoadingNote text={t("files.reading")} />
          <TextButton look="bordered" onClick={cancel}>
            {t("files.cancel")}
          </TextButton>
        </div>
      )}
      {state.kind === "asking" && (
        <div role="alert" className={styles.asking}>
          <p>
            {t("files.many", {
              count: state.library.entities.size + state.library.relations.length,
              limit: MANY,
            })}
          </p>
          <div className={styles.busy}>
            <TextButton look="bordered" onClick={() => show(state.name, state.library, "list")}>
              {t("files.asList")}
            </TextButton>
            <TextButton look="bordered" onClick={() => show(state.name, state.library)}>
              {t("files.draw")}
            </TextButton>
            <TextButton onClick={cancel}>{t("files.cancel")}</TextButton>
          </div>
        </div>
      )}
      {state.kind === "failed" && <Failure error={state.error} />}
    </SheetDialog>
  );
}

function Failure({ error }: { readonly error: unknown }) {
  const { t } = useLanguage();
  const text =
    error instanceof FileError && error.code !== "FAULT"
      ? t(`files.error.${error.code}`, error.data)
      : t("files.error.other", { message: String(error) });
  return (
    <p role="alert" className={styles.failure}>
      {text}
    </p>
  );
}
