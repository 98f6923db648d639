import { aliasName } from "../../../../../graph/classes/alias-name.ts";
import type { StudentHead } from "../../../../contract/classes.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { type NeedContext, needOf, stillFor } from "./student-need.ts";
import styles from "./students.module.css";

export interface StudentRowProps {
  readonly student: StudentHead;
  readonly context: NeedContext;
  readonly isOpened: boolean;
  readonly onOpen: () => void;
}

export function StudentRow({ student, context, isOpened, onOpen }: StudentRowProps) {
  const { t, language } = useLanguage();
  const need = needOf(student, context);
  const minutes = Math.floor(stillFor(student, context) / 60_000);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-pressed={isOpened}
        data-need={need}
        onClick={onOpen}
      >
        <span className={styles.mark} aria-hidden />
        <span className={styles.alias}>{aliasName(student.alias, language)}</span>
        <span className={styles.need}>
          {need === "still"
            ? t("classroom.need.still", { number: minutes })
            : t(`classroom.need.${need}`)}
        </span>
        <span className={styles.counted}>
          {t("classroom.student.counts", {
            propositions: student.propositions,
            concepts: student.concepts,
          })}
          {student.handedBack > 0 &&
            ` · ${t("classroom.student.handedBack", { count: student.handedBack })}`}
        </span>
      </button>
    </li>
  );
}
