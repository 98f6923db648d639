import { useLanguage } from "../../i18n/use-language.ts";
import { SentenceSign } from "./sentence-sign.tsx";
import styles from "./reading.module.css";

const MARKS = [
  ["stated", "reading.keyStated"],
  ["contested", "reading.keyContested"],
  ["aside", "reading.keyAside"],
] as const;

/** What the lines under the sentences mean, and how to go through them by key. */
export function ReadingKey() {
  const { t } = useLanguage();
  return (
    <div className={styles.key}>
      <ul>
        {MARKS.map(([mark, label]) => (
          <li key={mark}>
            <span className={styles.words} data-mark={mark}>
              {t(label)}
            </span>
            <SentenceSign mark={mark} />
          </li>
        ))}
      </ul>
      <p>{t("reading.keys")}</p>
    </div>
  );
}
