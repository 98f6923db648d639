import { type ReactNode, useRef } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { changeTab } from "../../state/ask/ask.ts";
import type { EditorHandle, EditorProps } from "../../state/ask/editor-port.ts";
import { useActiveRun, useActiveTab, useAskStore } from "../../state/ask/use-ask.ts";
import { CommandNote } from "./command-note.tsx";
import { ConsoleBar } from "./console-bar.tsx";
import { ConsoleTabs } from "./console-tabs.tsx";
import styles from "./console.module.css";
import { FailureNote } from "./failure-note.tsx";
import { NoticeLine } from "./notice-line.tsx";
import { ParametersPanel, type QuestionFields } from "./parameters-panel.tsx";
import { useHistoryWalk } from "./use-history-walk.ts";
import { useRunConsole } from "./use-run-console.ts";

export interface ConsoleProps {
  readonly renderEditor: (props: EditorProps) => ReactNode;
  /** What keeps the statement: beside the other things that can be done with it. */
  readonly saveSlot?: ReactNode;
  /** The library's own form fields for one of its questions. */
  readonly renderQuestionFields?: QuestionFields;
  /** The statement read back as sentences. */
  readonly renderWords?: (statement: string) => ReactNode;
}

/** A statement, what it is asked with, and what can be done with it. */
export function Console(props: ConsoleProps) {
  const { renderEditor, saveSlot, renderQuestionFields, renderWords } = props;
  const { t } = useLanguage();
  const ask = useAskStore();
  const tab = useActiveTab();
  const run = useActiveRun();
  const editor = useRef<EditorHandle>(null);
  const controls = useRunConsole();
  const walk = useHistoryWalk();
  const isStale = run !== null && run.statement !== tab.statement;
  const mark = isStale ? null : controls.mark;
  const format = async () => {
    const outcome = (await editor.current?.format()) ?? "kept";
    controls.say(outcome === "kept" ? t("ask.notFormatted") : null);
  };
  return (
    <section className={styles.console} aria-label={t("ask.statement")}>
      <NoticeLine />
      <ConsoleTabs panelId="ask-statement" />
      <ConsoleBar saveSlot={saveSlot} controls={controls} onFormat={() => void format()} />
      <div
        id="ask-statement"
        role="tabpanel"
        aria-labelledby={`ask-tab-${tab.id}`}
        className={styles.text}
      >
        {renderEditor({
          id: tab.id,
          value: tab.statement,
          label: t("ask.statement"),
          placeholder: t("ask.placeholder"),
          parameters: Object.keys(tab.parameters),
          mark,
          onChange: (statement) => changeTab(ask, tab.id, { statement }),
          onRun: () => controls.run("run"),
          onEscape: controls.cancel,
          onWalk: walk,
          ref: editor,
        })}
      </div>
      <div className={styles.below}>
        <ParametersPanel
          missing={controls.missing}
          {...(renderQuestionFields !== undefined && { renderQuestionFields })}
        />
        <p className={styles.said} role="status">
          {controls.said}
        </p>
        <CommandNote controls={controls} onFocus={() => editor.current?.focus()} />
        {renderWords?.(tab.statement)}
        {!isStale && (
          <FailureNote onGo={(offset) => editor.current?.goTo(offset)} onRun={controls.run} />
        )}
      </div>
    </section>
  );
}
