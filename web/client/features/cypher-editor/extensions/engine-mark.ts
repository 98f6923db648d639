/** Where the engine stopped reading: its line has a ≠ and the word a line under it, until the text is changed. */
import { type Extension, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, gutter, GutterMarker } from "@codemirror/view";

/** An offset in the text, or null where nothing is marked. */
export const markEngine = StateEffect.define<number | null>();

const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(old, { effects, docChanged, newDoc }) {
    const found = effects.find((effect) => effect.is(markEngine));
    if (found === undefined) return docChanged ? Decoration.none : old;
    if (found.value === null) return Decoration.none;
    const at = Math.min(found.value, newDoc.length);
    const line = newDoc.lineAt(at);
    const rest = line.text.slice(at - line.from);
    const length = /^(?:[\p{L}\p{N}_.]+|\S)/u.exec(rest)?.[0].length ?? 0;
    const ranges: Range<Decoration>[] = [LINE.range(line.from)];
    if (length > 0) ranges.push(WORD.range(at, at + length));
    return Decoration.set(ranges);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const LINE = Decoration.line({ class: "cy-refused-line" });
const WORD = Decoration.mark({ class: "cy-refused" });

class NotEqual extends GutterMarker {
  override toDOM(): Node {
    const sign = document.createElement("span");
    sign.textContent = "≠";
    return sign;
  }
}

const SIGN = new NotEqual();

export function engineMark(): Extension {
  return [
    marked,
    gutter({
      class: "cy-signs",
      lineMarker: (view, { from }) => {
        let isMarked = false;
        view.state.field(marked).between(from, from, () => {
          isMarked = true;
        });
        return isMarked ? SIGN : null;
      },
      lineMarkerChange: ({ startState, state }) => startState.field(marked) !== state.field(marked),
    }),
  ];
}
