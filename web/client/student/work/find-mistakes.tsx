import { propositionsOf } from "../../../../graph/maps/propositions-of.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { SaidSentence } from "../news/said-sentence.tsx";
import { useNews, useRoom, useWork } from "../room/room-context.ts";
import { MarkReason } from "./mark-reason.tsx";
import styles from "./work.module.css";

/** A given map as sentences, of which some are mistaken: which ones, and why. A phrase is marked as a whole. */
export function FindMistakes() {
  const { t } = useLanguage();
  const { given } = useRoom();
  const { document, change } = useWork();
  const isOpen = useNews().news.state === "running";
  const reasons = new Map(document.marked.map(({ phrase, reason }) => [phrase, reason]));
  const mark = (phrase: string, reason: string | null) => {
    const others = document.marked.filter((known) => known.phrase !== phrase);
    change({ marked: reason === null ? others : [...others, { phrase, reason }] });
  };
  return (
    <section className={styles.reading} aria-label={t("student.sentences")}>
      <h2>{t("student.sentences")}</h2>
      <p className={styles.hint}>{t("student.marked", { count: document.marked.length })}</p>
      <ol>
        {propositionsOf(given.start).map(({ id, source, phrase, target }) => {
          const said = { source: source.label, phrase: phrase.text, target: target.label };
          const reason = reasons.get(phrase.id);
          return (
            <li key={id} data-marked={reason !== undefined || undefined}>
              <SaidSentence said={said} />
              <MarkReason
                reason={reason ?? null}
                sentence={`${said.source} ${said.phrase} ${said.target}`}
                isOpen={isOpen}
                onMark={(next) => mark(phrase.id, next)}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
