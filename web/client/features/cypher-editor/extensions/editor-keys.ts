/**
 * The editor's own keys. Tab is left to the browser, so that nobody is caught in the text; lines are moved in and out
 * with Ctrl+] and Ctrl+[.
 */
import { closeBracketsKeymap, completionStatus } from "@codemirror/autocomplete";
import { defaultKeymap, historyKeymap } from "@codemirror/commands";
import { lintKeymap } from "@codemirror/lint";
import { searchKeymap } from "@codemirror/search";
import { type Extension, Prec } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";

export interface EditorActions {
  run(): void;
  escape(): boolean;
  walk(step: 1 | -1, isForced: boolean): boolean;
  format(): void;
}

/** `actions` is asked at each key, so that it may change. */
export function editorKeys(actions: () => EditorActions): Extension {
  const run = () => {
    actions().run();
    return true;
  };
  const own = keymap.of([
    { key: "Mod-Enter", run },
    { key: "Ctrl-Enter", run },
    { key: "Escape", run: () => actions().escape() },
    { key: "ArrowUp", run: (view) => isAtEdge(view, 1) && actions().walk(1, false) },
    { key: "ArrowDown", run: (view) => isAtEdge(view, -1) && actions().walk(-1, false) },
    { key: "Ctrl-ArrowUp", run: () => actions().walk(1, true) },
    { key: "Ctrl-ArrowDown", run: () => actions().walk(-1, true) },
    {
      key: "Alt-Shift-f",
      run: () => {
        actions().format();
        return true;
      },
    },
  ]);
  return [
    Prec.high(own),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...lintKeymap,
    ]),
  ];
}

function isAtEdge({ state }: EditorView, step: 1 | -1): boolean {
  const { main } = state.selection;
  if (!main.empty || completionStatus(state) !== null) return false;
  const { number } = state.doc.lineAt(main.head);
  return number === (step === 1 ? 1 : state.doc.lines);
}
