/** Marks what the analyser and we have to say of the statement, when the keys have been still for a moment. */
import { completionStatus } from "@codemirror/autocomplete";
import { type Diagnostic, linter } from "@codemirror/lint";
import { type ChangeDesc, type Extension, StateEffect, StateField } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { findWrites } from "../hints/find-writes.ts";
import { type Hint, sayHint } from "../hints/hint.ts";
import { toHints } from "../hints/to-hints.ts";
import { type EditorContext, editorContext } from "./editor-context.ts";

const QUIET_MS = 500;
/** The analyser is large: it is fetched when the page has nothing else to do, or after so long. */
const PATIENCE_MS = 2000;

const setHints = StateEffect.define<readonly Hint[]>();

/** Those that stand; a change moves them along, and ends those that it touches. */
const standing = StateField.define<readonly Hint[]>({
  create: () => [],
  update(old, { effects, changes, docChanged }) {
    const found = effects.find((effect) => effect.is(setHints));
    if (found !== undefined) return found.value;
    return docChanged ? old.flatMap((hint) => move(hint, changes)) : old;
  },
});

/** `tell` hears of every change, so that the same can be said in words below the text. */
export function cypherHints(tell: (hints: readonly Hint[]) => void): Extension {
  return [
    standing,
    linter(findHints, {
      delay: QUIET_MS,
      needsRefresh: ({ startState, state }) => {
        const before = startState.facet(editorContext);
        const now = state.facet(editorContext);
        const isListClosed = completionStatus(startState) !== null && !completionStatus(state);
        return isListClosed || before.schema !== now.schema || before.language !== now.language;
      },
    }),
    EditorView.updateListener.of(({ startState, state }) => {
      const hints = state.field(standing);
      if (startState.field(standing, false) !== hints) tell(hints);
    }),
  ];
}

async function findHints(view: EditorView): Promise<readonly Diagnostic[]> {
  const context = view.state.facet(editorContext);
  const { doc } = view.state;
  const hints = (await readHints(doc.toString(), context)).filter((hint) => !isBegun(hint, view));
  // Whatever was changed meanwhile is read anew.
  if (view.state.doc === doc) view.dispatch({ effects: setHints.of(hints) });
  return hints.map((hint) => toDiagnostic(hint, context));
}

/** The word that is being written, while the list under it is open: it is not wrong, it is not done. */
function isBegun({ from, to }: Hint, { state }: EditorView): boolean {
  const { head } = state.selection.main;
  return completionStatus(state) !== null && from <= head && head <= to;
}

async function readHints(statement: string, context: EditorContext): Promise<readonly Hint[]> {
  if (statement.trim() === "" || /^\s*:/.test(statement)) return [];
  const { db, schema, lint } = context;
  const writes = findWrites(statement);
  await waitUntilIdle();
  const found = (await lint.ask("lint", { text: statement, schema: db })) ?? [];
  const functions = Object.keys(db.functions?.["CYPHER 5"] ?? {});
  const procedures = Object.keys(db.procedures?.["CYPHER 5"] ?? {});
  const others = toHints(found, statement, { schema, functions, procedures });
  return [...writes, ...others].toSorted((a, b) => a.from - b.from);
}

function waitUntilIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "undefined") setTimeout(resolve);
    else requestIdleCallback(() => resolve(), { timeout: PATIENCE_MS });
  });
}

function move(hint: Hint, changes: ChangeDesc): readonly Hint[] {
  if (changes.touchesRange(hint.from, hint.to) !== false) return [];
  return [{ ...hint, from: changes.mapPos(hint.from, 1), to: changes.mapPos(hint.to, -1) }];
}

function toDiagnostic(hint: Hint, { t }: EditorContext): Diagnostic {
  const { from, to, severity, fix } = hint;
  const message = sayHint(hint, t);
  if (fix === null) return { from, to, severity, message };
  return {
    from,
    to,
    severity,
    message,
    actions: [{ name: t("editor.useInstead", { name: fix }), apply: applyFix(fix) }],
  };
}

function applyFix(fix: string) {
  return (view: EditorView, from: number, to: number) => {
    view.dispatch({ changes: { from, to, insert: fix }, userEvent: "input.fix" });
    view.focus();
  };
}
