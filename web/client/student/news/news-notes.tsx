import { useLanguage } from "../../i18n/use-language.ts";
import { problemWords } from "../state/problem-words.ts";
import { useNews } from "../room/room-context.ts";
import { Explained } from "./explained.tsx";
import styles from "./news.module.css";
import { SaidSentence } from "./said-sentence.tsx";
import { Votes } from "./votes.tsx";

/** What the teacher does meanwhile, above the work. */
export function NewsNotes() {
  const { t } = useLanguage();
  const { news, gone } = useNews();
  const { state, handedBack, revealed } = news;
  return (
    <>
      <p role="status" className={styles.state}>
        {gone === null && state === "paused" && t("student.pausedHint")}
        {gone === null && state === "ended" && t("student.endedHint")}
      </p>
      {gone !== null && <p role="alert">{problemWords(t, gone)}</p>}
      <Votes />
      {handedBack.length > 0 && (
        <section className={styles.note} aria-label={t("student.handedBack")}>
          <h2>{t("student.handedBack")}</h2>
          <ul>
            {handedBack.map((back) => (
              <li key={back.key}>
                <SaidSentence said={back} />
                {back.comment !== "" && <p>{back.comment}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {revealed.length > 0 && (
        <section className={styles.note} aria-label={t("student.revealed")}>
          <h2>{t("student.revealed")}</h2>
          <ul>
            {revealed.map((said) => (
              <li key={said.key}>
                <SaidSentence said={said} />
                {said.students > 0 && (
                  <p className={styles.small}>{t("student.saidBy", { count: said.students })}</p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Explained />
    </>
  );
}
