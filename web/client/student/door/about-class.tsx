import type { Invitation } from "../../../contract/work.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./door.module.css";

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  en: "English",
  id: "Bahasa Indonesia",
  uk: "Українська",
};

export function AboutClass({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useLanguage();
  const { focusQuestion, kind, minutes, language } = invitation;
  return (
    <div className={styles.about}>
      <p className={styles.over}>{t("student.focusQuestion")}</p>
      <p className={styles.question}>{focusQuestion}</p>
      <p>{t(`student.kind.${kind}`)}</p>
      <ul className={styles.facts}>
        <li>
          {minutes === null ? t("student.noLimit") : t("student.minutes", { count: minutes })}
        </li>
        <li>{LANGUAGE_NAMES[language] ?? language}</li>
      </ul>
    </div>
  );
}
