import { propositionsOf } from "../../../../graph/maps/propositions-of.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { SaidSentence } from "../news/said-sentence.tsx";
import { useNews, useRoom } from "../room/room-context.ts";
import styles from "./work.module.css";

/** What is discussed: the given propositions. Those that the teacher asks about stand above, as votes. */
export function ReadGiven() {
  const { t } = useLanguage();
  const { given } = useRoom();
  const { votes } = useNews().news;
  const isAsked = votes.some(({ isOpen }) => isOpen);
  return (
    <section className={styles.reading} aria-label={t("student.sentences")}>
      {!isAsked && <p className={styles.hint}>{t("student.nothingAsked")}</p>}
      <h2>{t("student.sentences")}</h2>
      <ol>
        {propositionsOf(given.start).map(({ id, source, phrase, target }) => (
          <li key={id}>
            <SaidSentence
              said={{ source: source.label, phrase: phrase.text, target: target.label }}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
