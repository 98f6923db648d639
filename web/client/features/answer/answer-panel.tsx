import { useQuery } from "@tanstack/react-query";
import type { Answer } from "../../../contract/questions.ts";
import { answerQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { useFocusOnArrival } from "../../state/use-focus-on-arrival.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { ContestedPair } from "../../statements/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { PanelSection } from "../../ui/panel-section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { AnswerTable } from "./answer-table.tsx";
import styles from "./answer.module.css";

export function AnswerPanel({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const { goHome } = useNavigation();
  const { data, error, refetch } = useQuery(answerQuery(id));
  return (
    <div className={styles.answer}>
      <TextButton icon="back" onClick={goHome}>
        {t("questions.back")}
      </TextButton>
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

function AnswerBody({ answer }: { readonly answer: Answer }) {
  const { t, language } = useLanguage();
  const heading = useFocusOnArrival();
  const { question, rows, contested, statement } = answer;
  return (
    <>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {question.labels[language]}
      </h2>
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
      </details>
    </>
  );
}
