import { propositionsOf } from "../../../../graph/maps/propositions-of.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNews, useRoom, useWork } from "../room/room-context.ts";
import styles from "./news.module.css";
import { SaidSentence } from "./said-sentence.tsx";

/** At the end of a search for mistakes: what was one, why, and whether one had found it. */
export function Explained() {
  const { t } = useLanguage();
  const { given } = useRoom();
  const { mistakes } = useNews().news;
  const { document } = useWork();
  if (mistakes.length === 0) return null;
  const marked = new Set(document.marked.map(({ phrase }) => phrase));
  const said = new Map(
    propositionsOf(given.start).map(({ source, phrase, target }) => [
      phrase.id,
      { source: source.label, phrase: phrase.text, target: target.label },
    ]),
  );
  return (
    <section className={styles.note} aria-label={t("student.explained")}>
      <h2>{t("student.explained")}</h2>
      <ul>
        {mistakes.map(({ phrase, reason }) => {
          const sentence = said.get(phrase);
          return (
            <li key={phrase}>
              {sentence !== undefined && <SaidSentence said={sentence} />}
              <p>{reason}</p>
              <p className={styles.small}>
                {marked.has(phrase) ? t("student.found") : t("student.notFound")}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
