import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "./figures.module.css";

const SIGNS = [
  { key: "article", voice: "article", contested: false },
  { key: "record", voice: "record", contested: false },
  { key: "contested", voice: "article", contested: true },
] as const;

export function FiguresLegend() {
  const { t } = useLanguage();
  return (
    <>
      {SIGNS.map(({ key, voice, contested }) => (
        <span key={key} className={styles.sign}>
          <svg
            className={styles.bar}
            width="24"
            height="13"
            data-voice={voice}
            data-contested={contested || undefined}
            aria-hidden
          >
            <rect x="1" y="2" width="22" height="9" />
          </svg>
          {t(`figures.${key}Sign`)}
        </span>
      ))}
      <span className={styles.sign}>{t("figures.comparators")}</span>
    </>
  );
}
