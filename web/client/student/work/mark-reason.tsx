import { useLanguage } from "../../i18n/use-language.ts";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./work.module.css";

export interface MarkReasonProps {
  /** Null while it is not marked. */
  readonly reason: string | null;
  readonly sentence: string;
  readonly isOpen: boolean;
  readonly onMark: (reason: string | null) => void;
}

const MOST = 1000;

export function MarkReason({ reason, sentence, isOpen, onMark }: MarkReasonProps) {
  const { t } = useLanguage();
  const isMarked = reason !== null;
  if (!isOpen) return isMarked && <p className={styles.hint}>{reason || t("student.noReason")}</p>;
  return (
    <>
      <button
        type="button"
        className={styles.mark}
        aria-pressed={isMarked}
        aria-label={t("student.markOf", { sentence })}
        onClick={() => onMark(isMarked ? null : "")}
      >
        {t("student.mark")}
      </button>
      {isMarked && (
        <TextField
          label={t("student.why")}
          value={reason}
          onChange={onMark}
          rows={2}
          maxLength={MOST}
        />
      )}
    </>
  );
}
