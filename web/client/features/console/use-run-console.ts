/** Runs what is written: a command of the console, or a statement once its parameters have values. */
import { useCallback, useMemo, useState } from "react";
import type { CypherMode } from "../../../contract/cypher.ts";
import { ApiError } from "../../api/fetch-json.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { activeTab, changeTab, forgetRun } from "../../state/ask/ask.ts";
import type { EditorMark } from "../../state/ask/editor-port.ts";
import { findMissing } from "../../state/ask/find-parameters.ts";
import { cancelTab, runTab } from "../../state/ask/run-tab.ts";
import { useActiveRun, useActiveTab, useAskStore } from "../../state/ask/use-ask.ts";
import { type ConsoleCommand, parseCommand } from "./parse-command.ts";

export interface RunControls {
  readonly isRunning: boolean;
  readonly run: (mode: CypherMode) => void;
  /** True where something was running. */
  readonly cancel: () => boolean;
  /** Parameters that were asked for and had no value at the last try. */
  readonly missing: readonly string[];
  readonly mark: EditorMark | null;
  /** The answer to a command stands until something else is run. */
  readonly command: ConsoleCommand | null;
  readonly closeCommand: () => void;
  /** Why nothing was run, or nothing was changed. */
  readonly said: string | null;
  readonly say: (text: string | null) => void;
}

interface Tried {
  readonly tab: string;
  readonly tried: readonly string[];
  readonly command: ConsoleCommand | null;
  readonly said: string | null;
}

const NOTHING_TRIED: Tried = { tab: "", tried: [], command: null, said: null };

export function useRunConsole(): RunControls {
  const { t } = useLanguage();
  const ask = useAskStore();
  const { id, statement, parameters } = useActiveTab();
  const run = useActiveRun();
  const [kept, setKept] = useState<Tried>({ ...NOTHING_TRIED, tab: id });
  const { tried, command, said } = kept.tab === id ? kept : NOTHING_TRIED;
  const show = (change: Partial<Tried>) => setKept({ ...NOTHING_TRIED, ...change, tab: id });

  const obey = (given: ConsoleCommand, rest: string) => {
    const isRead = given.name !== "unknown" && given.name !== "unreadable";
    if (isRead) changeTab(ask, id, { statement: rest });
    const before = activeTab(ask.getState()).parameters;
    if (given.name === "param")
      changeTab(ask, id, { parameters: { ...before, ...given.parameters } });
    if (given.name === "forget") changeTab(ask, id, { parameters: {} });
    if (given.name === "clear") forgetRun(ask, id);
    show({ command: given.name === "clear" ? null : given });
  };
  const start = (mode: CypherMode) => {
    const parsed = parseCommand(statement);
    if (parsed !== null) return obey(parsed.command, parsed.rest);
    if (statement.trim() === "") return show({ said: t("ask.nothingToRun") });
    const missing = findMissing(statement, parameters);
    if (missing.length > 0) {
      return show({ tried: missing, said: t("ask.missing", { names: listNames(missing) }) });
    }
    show({});
    void runTab(ask, id, mode);
  };
  const cancel = useCallback(() => {
    const isRunning = ask.getState().runs.get(id)?.status === "running";
    if (isRunning) cancelTab(ask, id);
    return isRunning;
  }, [ask, id]);
  return {
    isRunning: run?.status === "running",
    run: start,
    cancel,
    missing: tried.filter((name) => parameters[name] === undefined),
    mark: useMark(),
    command,
    said,
    say: (text) => show({ said: text }),
    closeCommand: () => show({}),
  };
}

function useMark(): EditorMark | null {
  const run = useActiveRun();
  const failure = run?.status === "failed" ? run.failure : null;
  return useMemo(() => {
    if (!(failure instanceof ApiError) || !failure.position) return null;
    return { offset: failure.position.offset, text: failure.message };
  }, [failure]);
}

function listNames(names: readonly string[]): string {
  return names.map((name) => `$${name}`).join(", ");
}
