import { useEffect, useImperativeHandle, useMemo, useRef, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import type { EditorHandle, EditorProps } from "../../state/ask/editor-port.ts";
import styles from "./cypher-editor.module.css";
import "./source-code-pro.css";
import type { EditorListeners, EditorSettings } from "./extensions/create-extensions.ts";
import { formatText } from "./format-text.ts";
import { HintList } from "./hint-list.tsx";
import type { Hint } from "./hints/hint.ts";
import { startAssist, startLint } from "./language/ask-worker.ts";
import { toDbSchema } from "./schema/editor-schema.ts";
import { useEditorSchema } from "./use-editor-schema.ts";
import { useEditorView } from "./use-editor-view.ts";

interface Told {
  readonly id: string;
  readonly hints: readonly Hint[];
}

/** Where Cypher is written: in colour, completed, explained and checked against this graph. */
export function CypherEditor(props: EditorProps) {
  const { id, value, mark, ref } = props;
  const host = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<Told>({ id, hints: [] });
  const settings = useSettings(props);
  const handle = useRef<EditorHandle | null>(null);
  const listeners = useListeners(props, setTold, handle);
  const view = useEditorView({
    host,
    id,
    value,
    settings,
    mark: mark?.offset ?? null,
    listeners,
  });

  const current = useMemo<EditorHandle>(
    () => ({
      focus: () => view?.focus(),
      goTo(offset) {
        if (view === null) return;
        const anchor = Math.min(offset, view.state.doc.length);
        view.dispatch({ selection: { anchor }, scrollIntoView: true });
        view.focus();
      },
      format: () => (view === null ? Promise.resolve("kept") : formatText(view)),
    }),
    [view],
  );
  useImperativeHandle(ref, () => current, [current]);
  useEffect(() => {
    handle.current = current;
  }, [current]);

  const fix = ({ from, to, fix: insert }: Hint) => {
    if (insert === null || view === null) return;
    view.dispatch({ changes: { from, to, insert }, userEvent: "input.fix" });
    view.focus();
  };
  return (
    <div className={styles.frame}>
      <div ref={host} className={styles.editor} data-readonly={props.isReadOnly || undefined} />
      <HintList
        hints={told.id === id ? told.hints : []}
        onGo={({ from }) => current.goTo(from)}
        onFix={fix}
      />
    </div>
  );
}

function useSettings(props: EditorProps): EditorSettings {
  const { label, placeholder, isReadOnly = false, parameters } = props;
  const { t, language } = useLanguage();
  const words = useRef(t);
  words.current = t;
  const schema = useEditorSchema();
  const workers = useWorkers();
  const names = parameters.join("\n");
  return useMemo(() => {
    const db = toDbSchema(schema, names === "" ? [] : names.split("\n"));
    const context = { schema, db, t: words.current, language, ...workers };
    return { context, label, placeholder, isReadOnly };
  }, [schema, names, language, workers, label, placeholder, isReadOnly]);
}

function edgeOf(value: string, step: 1 | -1): number {
  const first = value.indexOf("\n");
  return step === 1 && first >= 0 ? first : value.length;
}

function useWorkers() {
  const [workers] = useState(() => ({ assist: startAssist(), lint: startLint() }));
  useEffect(
    () => () => {
      workers.assist.stop();
      workers.lint.stop();
    },
    [workers],
  );
  return workers;
}

/** Made once; they call what was passed last. */
function useListeners(
  props: EditorProps,
  onTold: (told: Told) => void,
  handle: { readonly current: EditorHandle | null },
): EditorListeners {
  const latest = useRef(props);
  latest.current = props;
  const [listeners] = useState<EditorListeners>(() => ({
    onHints: (hints) => onTold({ id: latest.current.id, hints }),
    onChange: (value) => {
      if (value !== latest.current.value) latest.current.onChange(value);
    },
    actions: () => ({
      run: () => latest.current.onRun(),
      escape: () => latest.current.onEscape(),
      walk: (step, isForced) => {
        const isTaken = latest.current.onWalk(step, isForced);
        // Where the same key goes on: the end of the first line upwards, of the last downwards.
        if (isTaken) setTimeout(() => handle.current?.goTo(edgeOf(latest.current.value, step)));
        return isTaken;
      },
      format: () => void handle.current?.format(),
    }),
  }));
  return listeners;
}
