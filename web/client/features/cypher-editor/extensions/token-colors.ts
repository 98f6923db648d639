/** Colours come from the assist worker: the old ones stay, moved along with the text, until the new ones are there. */
import { type Extension, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { editorContext } from "./editor-context.ts";
import { type PaintedWord, paintTokens } from "./paint-tokens.ts";

/** While keys follow each other quickly, in ms. */
const QUIET_MS = 30;

/** Colours need no schema, and sending it along at each key would take longer than colouring. */
const NOTHING = {};

const paint = StateEffect.define<readonly PaintedWord[]>();

const painted = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(old, { changes, effects, newDoc }) {
    const found = effects.find((effect) => effect.is(paint));
    return found === undefined ? old.map(changes) : toDecorations(found.value, newDoc.length);
  },
  provide: (field) => EditorView.decorations.from(field),
});

class Painter {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly view: EditorView;

  constructor(view: EditorView) {
    this.view = view;
    this.paintSoon(0);
  }

  update({ docChanged, startState, state }: ViewUpdate): void {
    const known = startState.facet(editorContext).schema;
    if (docChanged || known !== state.facet(editorContext).schema) this.paintSoon(QUIET_MS);
  }

  destroy(): void {
    clearTimeout(this.timer);
  }

  private paintSoon(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.paint(), ms);
  }

  private async paint(): Promise<void> {
    const { doc } = this.view.state;
    const { assist } = this.view.state.facet(editorContext);
    const tokens = await assist.ask("tokens", { text: doc.toString(), schema: NOTHING });
    const { state } = this.view;
    // What was changed meanwhile has asked anew.
    if (tokens === null || state.doc !== doc) return;
    this.view.dispatch({
      effects: paint.of(paintTokens(tokens, state.facet(editorContext).schema)),
    });
  }
}

export function tokenColors(): Extension {
  return [painted, ViewPlugin.fromClass(Painter)];
}

function toDecorations(words: readonly PaintedWord[], length: number): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to, look } of words) {
    if (to <= length) builder.add(from, to, Decoration.mark({ class: look }));
  }
  return builder.finish();
}
