import { useLanguage } from "../../i18n/use-language.ts";
import { SheetDialog } from "../../ui/sheet-dialog.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./confirmation.module.css";

export interface ConfirmationProps {
  readonly title: string;
  /** What follows from it. */
  readonly text: string;
  readonly act: string;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** Asks once more before something that cannot be taken back. */
export function Confirmation({ title, text, act, onAct, onClose }: ConfirmationProps) {
  const { t } = useLanguage();
  return (
    <SheetDialog title={title} closeLabel={t("inspector.close")} onClose={onClose}>
      <p className={styles.text}>{text}</p>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.danger}
          onClick={() => {
            onAct();
            onClose();
          }}
        >
          {act}
        </button>
        <TextButton look="bordered" onClick={onClose}>
          {t("classroom.cancel")}
        </TextButton>
      </div>
    </SheetDialog>
  );
}
