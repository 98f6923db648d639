import { useLanguage } from "../../i18n/use-language.ts";
import { useView } from "../../state/use-atlas-stores.ts";
import { SheetDialog } from "../../ui/sheet-dialog.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./freeze.module.css";
import { useFreeze } from "./use-freeze.ts";

/** One file that shows this view anywhere, for ever. */
export function FreezeDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const { state, freeze, cancel } = useFreeze();
  const isFile = useView(({ place }) => place.kind === "file");
  const close = () => {
    cancel();
    onClose();
  };
  return (
    <SheetDialog title={t("freeze.title")} closeLabel={t("inspector.close")} onClose={close}>
      <p className={styles.about}>{isFile ? t("freeze.file") : t("freeze.about")}</p>
      <div className={styles.actions}>
        {state.kind !== "working" && (
          <TextButton look="bordered" icon="download" onClick={freeze}>
            {t("freeze.start")}
          </TextButton>
        )}
        {state.kind === "working" && (
          <>
            <progress
              max={state.total}
              value={state.done}
              aria-label={t("freeze.progress", { done: state.done, total: state.total })}
            />
            <span className={styles.count}>
              {t("freeze.progress", { done: state.done, total: state.total })}
            </span>
            <TextButton look="bordered" onClick={cancel}>
              {t("freeze.cancel")}
            </TextButton>
          </>
        )}
      </div>
      <p role="status">{state.kind === "done" ? t("freeze.done", { name: state.name }) : ""}</p>
      {state.kind === "failed" && (
        <p role="alert">{t("freeze.failed", { message: state.error.message })}</p>
      )}
    </SheetDialog>
  );
}
