import { useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../projector.module.css";

export function Question() {
  const { t } = useLanguage();
  const { activity } = useTeacherClass();
  return (
    <>
      <p className={styles.over}>{t("classroom.focusQuestion")}</p>
      <h1 className={styles.question}>{activity.focusQuestion}</h1>
    </>
  );
}
