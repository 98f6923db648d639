/** One CodeMirror for all texts of the console: each text has its own state, with its caret and its undo. */
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { type RefObject, useEffect, useRef, useState } from "react";
import {
  changeSettings,
  createExtensions,
  type EditorListeners,
  type EditorSettings,
} from "./extensions/create-extensions.ts";
import { markEngine } from "./extensions/engine-mark.ts";

export interface EditorViewOptions {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly id: string;
  readonly value: string;
  readonly settings: EditorSettings;
  /** Where the engine stopped reading; null where it did not. */
  readonly mark: number | null;
  /** The same object as long as the editor lives. */
  readonly listeners: EditorListeners;
}

interface Applied {
  readonly id: string;
  readonly settings: EditorSettings;
  readonly mark: number | null;
}

/** Null until it stands on the page. */
export function useEditorView(options: EditorViewOptions): EditorView | null {
  const { host, id, value, settings, mark, listeners } = options;
  const [view, setView] = useState<EditorView | null>(null);
  const states = useRef(new Map<string, EditorState>());
  const open = useRef<Applied>({ id, settings, mark: null });
  const first = useRef({ value, settings });
  const told = useRef([value]);
  const [own] = useState<EditorListeners>(() => ({
    ...listeners,
    onChange(text) {
      told.current.push(text);
      listeners.onChange(text);
    },
  }));

  useEffect(() => {
    const parent = host.current;
    if (parent === null) return;
    const extensions = createExtensions(first.current.settings, own);
    const state = EditorState.create({ doc: first.current.value, extensions });
    const created = new EditorView({ state, parent });
    setView(created);
    return () => {
      created.destroy();
      setView(null);
    };
  }, [host, own]);

  useEffect(() => {
    if (view === null) return;
    const before = open.current;
    const isOther = before.id !== id;
    if (isOther) {
      states.current.set(before.id, view.state);
      const extensions = createExtensions(settings, own);
      view.setState(states.current.get(id) ?? EditorState.create({ doc: value, extensions }));
    }
    if (isOther || !isEcho(told.current, value)) {
      takeOver(view, value);
      told.current = [value];
    }
    if (isOther || before.settings !== settings) changeSettings(view, settings);
    if (isOther || before.mark !== mark) view.dispatch({ effects: markEngine.of(mark) });
    open.current = { id, settings, mark };
  }, [view, id, value, settings, mark, own]);

  return view;
}

/**
 * Whether the text is one that the editor itself told of: while keys follow each other quickly the page is behind, and
 * must not put an older text in a newer one's place. What was told before it is forgotten.
 */
function isEcho(told: string[], value: string): boolean {
  const index = told.indexOf(value);
  if (index < 0) return false;
  told.splice(0, index);
  return true;
}

/** What was written elsewhere (a history, a builder) takes the text's place as one change that can be undone. */
function takeOver(view: EditorView, value: string): void {
  const { doc } = view.state;
  if (doc.toString() === value) return;
  view.dispatch({
    changes: { from: 0, to: doc.length, insert: value },
    selection: { anchor: value.length },
  });
}
