import { useLanguage } from "../../../i18n/use-language.ts";
import { ContestedMark } from "../../../ui/contested-mark.tsx";
import styles from "./timeline.module.css";

export function TimelineLegend() {
  const { t } = useLanguage();
  return (
    <>
      <span className={styles.sign}>
        <span className={styles.sample} data-voice="article" /> {t("timeline.articleDate")}
      </span>
      <span className={styles.sign}>
        <span className={styles.sample} data-voice="record" /> {t("timeline.recordDate")}
      </span>
      <span className={styles.sign}>
        <span className={styles.sample} data-voice="article" data-contested /> <ContestedMark />
        {t("timeline.contestedDate")}
      </span>
      <span className={styles.sign}>
        <span className={styles.sample} data-voice="record" data-open /> {t("timeline.openEnd")}
      </span>
    </>
  );
}
