import { lazy, Suspense, useCallback, useRef } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { PanelBoundary, QueryProblem } from "../../problems/index.ts";
import { type AskRun, changeTab } from "../../state/ask/ask.ts";
import { runTab } from "../../state/ask/run-tab.ts";
import { useActiveRun, useActiveTab, useAskStore } from "../../state/ask/use-ask.ts";
import type { CanvasHandle } from "../../state/atlas-stores.ts";
import type { LaidChart } from "./chart/lay-out-chart.ts";
import { EmptyResult } from "./empty/empty-result.tsx";
import type { QueryResultProps } from "./found-elements.ts";
import { GraphView } from "./graph/graph-view.tsx";
import { JsonView } from "./json/json-view.tsx";
import { PlanView } from "./plan/plan-view.tsx";
import styles from "./query-result.module.css";
import { type ReadAnswer, useReadAnswer } from "./read/use-read-answer.ts";
import { ResultBar } from "./result-bar.tsx";
import { ResultNotes } from "./result-notes.tsx";
import { NothingYet, RunState } from "./run-state.tsx";
import { NUMBERS, ResultTable } from "./table/result-table.tsx";
import { useCopying } from "./take/use-copying.ts";
import { useResultFiles } from "./take/use-result-files.ts";
import { useResultTable } from "./table/use-result-table.ts";
import { usePictures } from "./take/use-pictures.ts";
import { useWidth } from "./use-width.ts";

const ChartView = lazy(async () => ({
  default: (await import("./chart/chart-view.tsx")).ChartView,
}));

/** What came of the last run of the open tab: as a table, a graph, a chart, JSON, and how it was found. */
export function QueryResult(ways: QueryResultProps) {
  const { t } = useLanguage();
  const run = useActiveRun();
  return (
    <section className={styles.result} aria-label={t("ask.result")}>
      {run === null || run.answer === null ? (
        <NothingYet run={run} />
      ) : (
        <Answered run={run} {...ways} />
      )}
    </section>
  );
}

interface AnsweredProps extends QueryResultProps {
  readonly run: AskRun;
}

function Answered({ run, ...ways }: AnsweredProps) {
  const tab = useActiveTab();
  const read = useReadAnswer(run.answer);
  const { ref, width } = useWidth();
  const table = useResultTable(read, Math.max(0, width - NUMBERS));
  const canvas = useRef<CanvasHandle>(null);
  const chart = useRef<LaidChart>(null);
  const keepChart = useCallback((laid: LaidChart | null) => {
    chart.current = laid;
  }, []);
  const { answered } = run;
  const files = useResultFiles({ answer: read.answer, answered, version: read.library.version });
  const copying = useCopying(read, table);
  const pictures = usePictures({ canvas, chart, readMeta: files.readMeta });
  return (
    <>
      <ResultBar
        read={read}
        isExplained={answered?.mode === "explain"}
        table={table}
        files={files}
        copying={copying}
        picture={tab.view === "graph" || tab.view === "chart" ? pictures[tab.view] : null}
        {...ways}
      />
      <RunState run={run} />
      <ResultNotes run={run} read={read} files={files} copied={copying.outcome} />
      <div
        ref={ref}
        className={styles.body}
        role="tabpanel"
        id={`result-${tab.view}`}
        aria-labelledby={`result-tab-${tab.view}`}
        data-stale={run.status === "done" ? undefined : run.status}
      >
        <PanelBoundary
          key={`${tab.id} ${tab.view}`}
          renderFailure={(failure, reset) => <QueryProblem failure={failure} retry={reset} />}
        >
          <View run={run} read={read} table={table} {...{ canvas, copying }} onLaid={keepChart} />
        </PanelBoundary>
      </div>
    </>
  );
}

interface ViewProps {
  readonly run: AskRun;
  readonly read: ReadAnswer;
  readonly table: ReturnType<typeof useResultTable>;
  readonly canvas: Parameters<typeof GraphView>[0]["canvas"];
  readonly onLaid: (chart: LaidChart | null) => void;
  readonly copying: ReturnType<typeof useCopying>;
}

function View({ run, read, table, canvas, onLaid, copying }: ViewProps) {
  const { t } = useLanguage();
  const ask = useAskStore();
  const { id, view } = useActiveTab();
  const { answer } = read;
  const { answered } = run;
  const again = (mode: AskRun["mode"]) => void runTab(ask, id, mode);
  if (view === "plan") return <PlanView plan={answer.plan} onAsk={again} />;
  if (answered?.mode === "explain") return <p className={styles.plain}>{t("result.explained")}</p>;
  if (answer.rows.length === 0)
    return (
      <EmptyResult
        key={answered?.statement}
        statement={answered?.statement ?? ""}
        parameters={answered?.parameters ?? {}}
        ms={answer.ms}
        library={read.library}
        onRewrite={(statement) => changeTab(ask, id, { statement })}
      />
    );
  if (view === "graph") return <GraphView read={read} canvas={canvas} />;
  if (view === "json") return <JsonView read={read} />;
  if (view === "chart")
    return (
      <Suspense fallback={null}>
        <ChartView read={read} onLaid={onLaid} />
      </Suspense>
    );
  return <ResultTable read={read} table={table} onCopy={copying.copyPlace} />;
}
