import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import type { AskParameters } from "../../../state/ask/ask.ts";
import { TextButton } from "../../../ui/text-button.tsx";
import type { ResultLibrary } from "../read/result-library.ts";
import { graphWordsQuery, type Turned, turnedQuery } from "./ask-graph.ts";
import styles from "./empty-result.module.css";
import { findReasons } from "./find-reasons.ts";
import { ReasonSentence } from "./reason-sentence.tsx";
import { scanStatement } from "./scan-statement.ts";

export interface EmptyResultProps {
  readonly statement: string;
  readonly parameters: AskParameters;
  /** How long it took to find nothing, in ms. */
  readonly ms: number;
  readonly library: ResultLibrary;
  /** Puts another statement in its place; it is not run. */
  readonly onRewrite: (statement: string) => void;
}

/** What is this quick is asked again without asking the reader. */
const CHEAP_MS = 200;

/** Nothing was found: what might be wrong, checked against the graph where that can be done. */
export function EmptyResult(props: EmptyResultProps) {
  const { t } = useLanguage();
  const { onRewrite } = props;
  const { reasons, turned, state, tryTurned } = useReasons(props);
  return (
    <div className={styles.empty} role="status">
      <p className={styles.said}>{t("result.empty")}</p>
      <ul>
        {reasons.map((reason, index) => (
          // Reasons have no key of their own.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <ReasonSentence reason={reason} />
            <Mend statement={reason.mended} onRewrite={onRewrite} />
          </li>
        ))}
        {turned.map((each) => (
          <li key={each.statement}>
            <TurnedSentence turned={each} />
            <Mend statement={each.statement} onRewrite={onRewrite} />
          </li>
        ))}
      </ul>
      {state === "noReason" && <p>{t("result.noReason")}</p>}
      {state === "noReasonTurned" && <p>{t("result.noReasonTurned")}</p>}
      {tryTurned !== null && (
        <TextButton icon="swap" onClick={tryTurned}>
          {t("result.tryTurned")}
        </TextButton>
      )}
    </div>
  );
}

function useReasons(props: EmptyResultProps) {
  const { statement, library } = props;
  const { data: words } = useQuery(graphWordsQuery);
  const reasons = useMemo(
    () => (words === undefined ? [] : findReasons(statement, words, library)),
    [statement, words, library],
  );
  const isReady = words !== undefined;
  const { turned, isTurning, tryTurned } = useTurned(props, isReady);
  const isOver = isReady && (!isTurning || turned !== undefined);
  const isUnexplained = isOver && reasons.length === 0 && (turned ?? []).length === 0;
  const silent = isTurning ? ("noReasonTurned" as const) : ("noReason" as const);
  return { reasons, turned: turned ?? [], state: isUnexplained ? silent : null, tryTurned };
}

function useTurned({ statement, parameters, ms }: EmptyResultProps, isReady: boolean) {
  const [isAsked, setIsAsked] = useState(false);
  const hasArrows = useMemo(() => scanStatement(statement).arrows.length > 0, [statement]);
  const isTurning = isReady && hasArrows && (isAsked || ms < CHEAP_MS);
  const { data: turned } = useQuery({ ...turnedQuery(statement, parameters), enabled: isTurning });
  const tryTurned = isReady && hasArrows && !isTurning ? () => setIsAsked(true) : null;
  return { turned, isTurning, tryTurned };
}

interface MendProps {
  readonly statement: string | null;
  readonly onRewrite: (statement: string) => void;
}

function Mend({ statement, onRewrite }: MendProps) {
  const { t } = useLanguage();
  if (statement === null) return null;
  return (
    <TextButton look="link" onClick={() => onRewrite(statement)}>
      {t("result.mend")}
    </TextButton>
  );
}

function TurnedSentence({ turned }: { readonly turned: Turned }) {
  const { t } = useLanguage();
  const { rows, isMore, types } = turned;
  const count = t(isMore ? "result.rowsOrMore" : "result.rows", { count: rows });
  return (
    <span>
      {types === ""
        ? t("result.turnedAny", { rows: count })
        : t("result.turned", { rows: count, types })}
    </span>
  );
}
