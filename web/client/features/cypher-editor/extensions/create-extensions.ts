import { closeBrackets } from "@codemirror/autocomplete";
import { history } from "@codemirror/commands";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { highlightSelectionMatches, search } from "@codemirror/search";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import { readStyleNonce } from "../../../theme/style-nonce.ts";
import { cypherCompletion } from "../completion/completion.ts";
import type { Hint } from "../hints/hint.ts";
import { type EditorContext, editorContext } from "./editor-context.ts";
import { type EditorActions, editorKeys } from "./editor-keys.ts";
import { editorPhrases } from "./editor-phrases.ts";
import { engineMark } from "./engine-mark.ts";
import { cypherHints } from "./hints.ts";
import { plainTyping } from "./plain-typing.ts";
import { signatureHelp } from "./signature-help.ts";
import { tokenColors } from "./token-colors.ts";

/** What may change while a text is open. */
export interface EditorSettings {
  readonly context: EditorContext;
  readonly label: string;
  readonly placeholder: string;
  readonly isReadOnly: boolean;
}

export interface EditorListeners {
  readonly actions: () => EditorActions;
  readonly onChange: (value: string) => void;
  readonly onHints: (hints: readonly Hint[]) => void;
}

const changing = new Compartment();

export function createExtensions(settings: EditorSettings, listeners: EditorListeners): Extension {
  return [
    EditorView.cspNonce.of(readStyleNonce()),
    changing.of(toExtension(settings)),
    editorKeys(listeners.actions),
    lineNumbers(),
    engineMark(),
    plainTyping(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    bracketMatching(),
    closeBrackets(),
    indentUnit.of("  "),
    EditorView.lineWrapping,
    search({ top: true }),
    tokenColors(),
    cypherCompletion(),
    signatureHelp(),
    cypherHints(listeners.onHints),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) listeners.onChange(state.doc.toString());
    }),
  ];
}

export function changeSettings(view: EditorView, settings: EditorSettings): void {
  view.dispatch({ effects: changing.reconfigure(toExtension(settings)) });
}

function toExtension({ context, label, placeholder: words, isReadOnly }: EditorSettings) {
  return [
    editorContext.of(context),
    placeholder(words),
    EditorState.readOnly.of(isReadOnly),
    EditorState.phrases.of(editorPhrases(context.t)),
    EditorView.contentAttributes.of({
      "aria-label": label,
      "aria-multiline": "true",
      // A phone's keyboard must not make a capital or a word of what is code.
      autocapitalize: "off",
      autocorrect: "off",
      spellcheck: "false",
      ...(isReadOnly && { "aria-readonly": "true" }),
    }),
  ];
}
