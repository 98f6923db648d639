/** The arguments of the function or procedure that the caret is in; the one at the caret stands out. */
import { type Extension, StateEffect, StateField } from "@codemirror/state";
import {
  type EditorView,
  showTooltip,
  type Tooltip,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { editorContext } from "./editor-context.ts";

const QUIET_MS = 120;

interface Shown {
  readonly at: number;
  readonly name: string;
  readonly parts: readonly { readonly text: string; readonly isActive: boolean }[];
}

const show = StateEffect.define<Shown | null>();

const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update(old, { effects, docChanged, selection }) {
    const found = effects.find((effect) => effect.is(show));
    if (found !== undefined) return found.value === null ? null : toTooltip(found.value);
    // Any move may have left the brackets: it is asked again, and shown where it still holds.
    return docChanged || selection !== undefined ? null : old;
  },
  provide: (field) => showTooltip.from(field),
});

class SignatureAsker {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly view: EditorView;

  constructor(view: EditorView) {
    this.view = view;
  }

  update({ docChanged, selectionSet, focusChanged }: ViewUpdate): void {
    if (!docChanged && !selectionSet && !focusChanged) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), QUIET_MS);
  }

  destroy(): void {
    clearTimeout(this.timer);
  }

  private async ask(): Promise<void> {
    const { state } = this.view;
    const at = state.selection.main.head;
    const text = state.doc.toString();
    const open = findOpen(text, at);
    if (open === null || !this.view.hasFocus) return this.say(null);
    const { assist, db } = state.facet(editorContext);
    const help = await assist.ask("signature", { text, at, schema: db });
    if (this.view.state.doc !== state.doc || this.view.state.selection.main.head !== at) return;
    const signature = help?.signatures[0];
    if (signature === undefined) return this.say(null);
    const active = help?.activeParameter ?? 0;
    const parts = (signature.parameters ?? []).map(({ label }, index) => {
      return { text: String(label), isActive: index === active };
    });
    const name = signature.label.slice(0, signature.label.indexOf("("));
    this.say({ at: open, name, parts });
  }

  private say(value: Shown | null): void {
    if (value !== null || this.view.state.field(shown) !== null) {
      this.view.dispatch({ effects: show.of(value) });
    }
  }
}

export function signatureHelp(): Extension {
  return [shown, ViewPlugin.fromClass(SignatureAsker)];
}

/** Of the bracket that the caret is in, if a name stands before it: a pattern's brackets need no explanation. */
function findOpen(text: string, at: number): number | null {
  let depth = 0;
  for (let index = at - 1; index >= 0 && at - index < 500; index -= 1) {
    if (text[index] === ")") depth += 1;
    if (text[index] === "(" && (depth -= 1) < 0) {
      return /[\p{L}\p{N}_]$/u.test(text.slice(0, index)) ? index : null;
    }
  }
  return null;
}

function toTooltip({ at, name, parts }: Shown): Tooltip {
  return {
    pos: at,
    above: true,
    create: () => {
      const dom = document.createElement("div");
      dom.className = "cy-signature";
      dom.setAttribute("role", "status");
      dom.append(`${name}(`);
      for (const [index, { text, isActive }] of parts.entries()) {
        if (index > 0) dom.append(", ");
        const part = document.createElement(isActive ? "strong" : "span");
        part.textContent = text;
        dom.append(part);
      }
      dom.append(")");
      return { dom };
    },
  };
}
