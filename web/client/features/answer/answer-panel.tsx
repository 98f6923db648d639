import { useQuery } from "@tanstack/react-query";
import type { Answer } from "../../../contract/questions.ts";
import { answerQuery, questionsQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { parseAsked } from "../../state/asked-question.ts";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { ShowQueryButton } from "../../show-query/show-query-button.tsx";
import { ContestedPair } from "../../statements/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { PanelSection } from "../../ui/panel-section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { AnswerTable } from "./answer-table.tsx";
import styles from "./answer.module.css";

export interface AnswerPanelProps {
  /** The question with what it is asked with (`state/asked-question.ts`). */
  readonly asked: string;
}

export function AnswerPanel({ asked }: AnswerPanelProps) {
  const { t } = useLanguage();
  const { goHome } = useNavigation();
  const { data, error, refetch } = useQuery(answerQuery(asked));
  const { id } = parseAsked(asked);
  return (
    <div className={styles.answer}>
      <TextButton icon="back" onClick={goHome}>
        {t("questions.back")}
      </TextButton>
      <AnswerHead asked={asked} answer={data} />
      {error !== null && (
        <QueryProblem
          failure={error}
          retry={() => void refetch()}
          unknown={t("error.unknownQuestion", { id })}
        />
      )}
      {data === undefined && error === null && <LoadingNote text={t("inspector.loading")} />}
      {data !== undefined && <AnswerBody answer={data} />}
    </div>
  );
}

interface AnswerHeadProps extends AnswerPanelProps {
  readonly answer: Answer | undefined;
}

/** The question and what it is asked with, also before its answer has come and where there is none. */
function AnswerHead({ asked, answer }: AnswerHeadProps) {
  const { language } = useLanguage();
  const { id, given } = parseAsked(asked);
  const { data } = useQuery(questionsQuery);
  const question = answer?.question ?? data?.questions.find((one) => one.id === id);
  if (question === undefined) return null;
  return (
    <>
      <AnswerHeading text={question.labels[language]} />
      {answer?.question.about && <p className={styles.about}>{answer.question.about[language]}</p>}
      {question.parameters.length > 0 && (
        <AnswerForm question={question} asked={answer?.asked ?? given} />
      )}
    </>
  );
}

/** Takes the focus when it comes, which may be later than the panel. */
function AnswerHeading({ text }: { readonly text: string }) {
  const heading = useFocusOnArrival();
  return (
    <h2 className={styles.title} ref={heading} tabIndex={-1}>
      {text}
    </h2>
  );
}

function AnswerBody({ answer }: { readonly answer: Answer }) {
  const { t } = useLanguage();
  const { rows, contested, statement } = answer;
  return (
    <>
      <PanelSection
        title={t("questions.answer")}
        count={t("questions.rows", { count: rows.length })}
      >
        {rows.length === 0 ? (
          <p className={styles.empty}>{t("questions.noRows")}</p>
        ) : (
          <AnswerTable answer={answer} />
        )}
      </PanelSection>
      {contested.length > 0 && (
        <PanelSection title={t("questions.contestedNote")}>
          {contested.map((one) => (
            <ContestedPair key={one.id} contested={one} />
          ))}
        </PanelSection>
      )}
      <details className={styles.cypher}>
        <summary>{t("questions.statement")}</summary>
        <pre lang="en">
          <code>{statement}</code>
        </pre>
        <ShowQueryButton />
      </details>
    </>
  );
}
