import { useQuery } from "@tanstack/react-query";
import type { Overview } from "../../../contract/overview.ts";
import { questionsQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import styles from "./questions.module.css";

export interface QuestionListProps {
  /** Null until the atlas has loaded. */
  readonly overview: Overview | null;
}

export function QuestionList({ overview }: QuestionListProps) {
  const { t, language } = useLanguage();
  const { openQuestion } = useNavigation();
  const { data, error, refetch } = useQuery(questionsQuery);
  return (
    <div className={styles.list}>
      <h2 className={styles.title}>{t("questions.title")}</h2>
      {error !== null && <QueryProblem failure={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <LoadingNote text={t("inspector.loading")} />}
      <ul>
        {data?.questions.map(({ id, labels, section }) => (
          <li key={id}>
            <button type="button" className={styles.question} onClick={() => openQuestion(id)}>
              <span>{labels[language]}</span>
              <small>
                {section === null ? t("questions.everywhere") : describeSection(section)}
              </small>
            </button>
          </li>
        ))}
      </ul>
      {overview !== null && (
        <p className={styles.about}>
          <RichText
            text={t("questions.about", {
              title: overview.article.title,
              authors: formatList(overview.article.authors),
            })}
          />
        </p>
      )}
    </div>
  );

  function describeSection(number: number): string {
    const found = overview?.sections.find((section) => section.number === number);
    const heading = found === undefined ? "" : ` · ${found.labels[language]}`;
    return t("questions.section", { section: number }) + heading;
  }

  function formatList(names: readonly string[]): string {
    return new Intl.ListFormat(language, { type: "conjunction" }).format(names);
  }
}
