import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { answerQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { QueryProblem } from "../../problems/index.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { ContestedPair } from "../../statements/index.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { PanelSection } from "../../ui/panel-section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { AnswerTable } from "./answer-table.tsx";
import styles from "./questions.module.css";

export function AnswerPanel({ id }: { readonly id: string }) {
  const { t, language } = useLanguage();
  const { goHome } = useNavigation();
  const { data, error, refetch } = useQuery(answerQuery(id));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id, data]);

  return (
    <div className={styles.answer}>
      <TextButton icon="back" onClick={goHome}>
        {t("questions.back")}
      </TextButton>
      {error !== null && <QueryProblem failure={error} retry={() => void refetch()} id={id} />}
      {data === undefined && error === null && <LoadingNote text={t("inspector.loading")} />}
      {data !== undefined && (
        <>
          <h2 className={styles.title} ref={heading} tabIndex={-1}>
            {data.question.labels[language]}
          </h2>
          <PanelSection
            title={t("questions.answer")}
            count={t("questions.rows", { count: data.rows.length })}
          >
            {data.rows.length === 0 ? (
              <p className={styles.empty}>{t("questions.noRows")}</p>
            ) : (
              <AnswerTable answer={data} />
            )}
          </PanelSection>
          {data.contested.length > 0 && (
            <PanelSection title={t("questions.contestedNote")}>
              {data.contested.map((contested) => (
                <ContestedPair key={contested.id} contested={contested} />
              ))}
            </PanelSection>
          )}
          <details className={styles.cypher}>
            <summary>{t("questions.statement")}</summary>
            <pre lang="en">
              <code>{data.statement}</code>
            </pre>
          </details>
        </>
      )}
    </div>
  );
}
