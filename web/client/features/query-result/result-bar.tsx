import type { Table } from "@tanstack/react-table";
import { type KeyboardEvent, useMemo } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { changeTab, RESULT_VIEWS, type ResultView } from "../../state/ask/ask.ts";
import { useActiveTab, useAskStore } from "../../state/ask/use-ask.ts";
import { TextButton } from "../../ui/text-button.tsx";
import type { QueryResultProps } from "./found-elements.ts";
import styles from "./query-result.module.css";
import { type CanvasElements, toCanvasElements } from "./read/find-elements.ts";
import type { ReadAnswer } from "./read/use-read-answer.ts";
import { ColumnsMenu } from "./table/columns-menu.tsx";
import type { ResultRow } from "./table/use-result-table.ts";
import { CopyMenu } from "./take/copy-menu.tsx";
import { DownloadMenu, type DownloadMenuProps } from "./take/download-menu.tsx";
import type { Copying } from "./take/use-copying.ts";

export interface ResultBarProps extends QueryResultProps, DownloadMenuProps {
  readonly read: ReadAnswer;
  readonly table: Table<ResultRow>;
  readonly copying: Copying;
  /** Only planned: there are no rows to be counted. */
  readonly isExplained: boolean;
}

/** Ways to look at the answer, what it is, and what can be done with it. */
export function ResultBar(props: ResultBarProps) {
  const { read, table, files, copying, picture, isExplained } = props;
  const { onShowOnCanvas, onMap, onActivity } = props;
  const { view } = useActiveTab();
  const hasRows = read.answer.rows.length > 0;
  const elements = useMemo(() => {
    const { answer, found, roles, library } = read;
    return toCanvasElements({ ...found, rows: answer.rows, roles, library });
  }, [read]);
  return (
    <div className={styles.bar}>
      <Tabs />
      <StatusLine read={read} isExplained={isExplained} />
      <div className={styles.actions}>
        {hasRows && view === "table" && <ColumnsMenu table={table} />}
        {hasRows && view === "table" && <CopyMenu onCopy={copying.copyAll} />}
        {hasRows && <ShowOnCanvas {...{ elements, onShowOnCanvas, onMap, onActivity }} />}
        {hasRows && <DownloadMenu files={files} picture={picture} />}
        {hasRows && <LeftOut elements={elements} />}
      </div>
    </div>
  );
}

function Tabs() {
  const { t } = useLanguage();
  const ask = useAskStore();
  const { id, view } = useActiveTab();
  const open = (next: ResultView) => changeTab(ask, id, { view: next });
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const last = RESULT_VIEWS.length - 1;
    const at = RESULT_VIEWS.indexOf(view);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
    const next =
      RESULT_VIEWS[to === undefined ? -1 : (to + RESULT_VIEWS.length) % RESULT_VIEWS.length];
    if (next === undefined) return;
    event.preventDefault();
    open(next);
    event.currentTarget.querySelector<HTMLElement>(`#result-tab-${next}`)?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its tabs take the focus
    <div
      className={styles.tabs}
      role="tablist"
      aria-label={t("result.views")}
      onKeyDown={onKeyDown}
    >
      {RESULT_VIEWS.map((each) => (
        <button
          key={each}
          id={`result-tab-${each}`}
          type="button"
          role="tab"
          aria-selected={each === view}
          aria-controls={each === view ? `result-${each}` : undefined}
          tabIndex={each === view ? 0 : -1}
          onClick={() => open(each)}
        >
          {each === "json" ? "JSON" : t(`result.view.${each}`)}
        </button>
      ))}
    </div>
  );
}

function StatusLine({ read, isExplained }: Pick<ResultBarProps, "read" | "isExplained">) {
  const { t } = useLanguage();
  const { engine, rows, ms } = read.answer;
  return (
    <p className={styles.status} role="status">
      <span data-hint={engine.version}>
        {engine.name === "neo4j" ? "Neo4j" : t("result.engine.embedded")}
      </span>
      {" · "}
      {isExplained ? t("result.notRun") : t("result.rows", { count: rows.length })}
      {" · "}
      {t("result.ms", { ms: Math.round(ms) })}
      {" · "}
      {t("result.readOnly")}
    </p>
  );
}

interface ShowOnCanvasProps extends QueryResultProps {
  readonly elements: CanvasElements;
}

function ShowOnCanvas({ elements, onShowOnCanvas, onMap, onActivity }: ShowOnCanvasProps) {
  const { t } = useLanguage();
  const { nodes, edges } = elements;
  if (nodes.length === 0 && edges.length === 0) return null;
  return (
    <>
      <TextButton icon="among" onClick={() => onShowOnCanvas({ nodes, edges })}>
        {t("result.showOnCanvas")}
      </TextButton>
      <TextButton icon="layout" onClick={() => onMap({ nodes, edges })}>
        {t("mapatlas.mapIt")}
      </TextButton>
      <TextButton icon="check" onClick={() => onActivity({ nodes, edges })}>
        {t("mappage.toActivity")}
      </TextButton>
    </>
  );
}

/** Labels and types that are named; of the others only how many there are. */
const MOST_NAMED = 3;

function LeftOut({ elements }: Pick<ShowOnCanvasProps, "elements">) {
  const { t } = useLanguage();
  const { nodes, edges, leftOut } = elements;
  if (nodes.length === 0 && edges.length === 0)
    return <span className={styles.leftOut}>{t("result.nothingForCanvas")}</span>;
  if (leftOut.length === 0) return null;
  const named = leftOut.slice(0, MOST_NAMED).map(({ name, count }) => `${count} ${name}`);
  const left = leftOut.length > MOST_NAMED ? [...named, "…"] : named;
  return <span className={styles.leftOut}>{t("result.leftOut", { left: left.join(", ") })}</span>;
}
