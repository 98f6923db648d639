import { useQuery } from "@tanstack/react-query";
import type { Overview } from "../../../contract/overview.ts";
import type { Question } from "../../../contract/questions.ts";
import { questionsQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { RichText } from "../../ui/rich-text.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./questions.module.css";

export interface QuestionListProps {
  /** Null until the atlas has loaded. */
  readonly overview: Overview | null;
  /** Goes to the library, where all the others are. */
  readonly onLibrary?: () => void;
}

/** The questions to start with. */
export function QuestionList({ overview, onLibrary }: QuestionListProps) {
  const { t, language } = useLanguage();
  const { openQuestion } = useNavigation();
  const { data, error, refetch } = useQuery(questionsQuery);
  return (
    <div className={styles.list}>
      <h2 className={styles.title}>{t("questions.title")}</h2>
      {error !== null && <QueryProblem failure={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <LoadingNote text={t("inspector.loading")} />}
      <ul>
        {data &&
          firstOf(data.questions).map(({ id, labels, section }) => (
            <li key={id}>
              <button type="button" className={styles.question} onClick={() => openQuestion(id)}>
                <span>{labels[language]}</span>
                <small>
                  {section === null ? t("questions.everywhere") : describeSection(section)}
                </small>
              </button>
            </li>
          ))}
        {data && onLibrary && (
          <li className={styles.all}>
            <TextButton look="link" onClick={onLibrary}>
              {t("questions.library", { count: data.questions.length })}
            </TextButton>
          </li>
        )}
      </ul>
      {data !== undefined && overview !== null && (
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

function firstOf(questions: readonly Question[]): readonly Question[] {
  return questions
    .filter(({ first }) => first !== null)
    .toSorted((a, b) => Number(a.first) - Number(b.first));
}
