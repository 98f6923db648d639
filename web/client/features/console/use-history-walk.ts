/** ↑ and ↓ through what was run before, as consoles have it; what was being written waits at the end. */
import { useCallback, useRef } from "react";
import { activeTab, type AskStore, changeTab } from "../../state/ask/ask.ts";
import type { EditorProps } from "../../state/ask/editor-port.ts";
import { useAskStore } from "../../state/ask/use-ask.ts";

interface Walk {
  readonly tab: string;
  /** How far back; -1 is the draft. */
  readonly at: number;
  readonly draft: string;
  /** What was put into the editor last. */
  readonly shown: string;
}

export function useHistoryWalk(): EditorProps["onWalk"] {
  const ask = useAskStore();
  const walk = useRef<Walk | null>(null);
  return useCallback<EditorProps["onWalk"]>(
    (step, isForced) => {
      const next = takeStep(ask, walk.current, step, isForced);
      if (next === null) return false;
      walk.current = next;
      return true;
    },
    [ask],
  );
}

/** Null where the key means something else here. */
function takeStep(ask: AskStore, walk: Walk | null, step: 1 | -1, isForced: boolean): Walk | null {
  const { history } = ask.getState();
  const { id, statement, parameters } = activeTab(ask.getState());
  const isWalking = walk?.tab === id && walk.shown === statement;
  // Whoever wrote something here wants to move the caret.
  if (!isForced && !isWalking && statement.trim() !== "") return null;
  const { at, draft } = isWalking ? walk : { at: -1, draft: statement };
  const next = at + step;
  // At either end the key stays where it is.
  if (next < -1 || next >= history.length) return isWalking ? walk : null;
  const past = history[next];
  const shown = past?.statement ?? draft;
  changeTab(ask, id, {
    statement: shown,
    parameters: { ...parameters, ...past?.parameters },
  });
  return { tab: id, at: next, draft, shown };
}
