import type { EditorView } from "@codemirror/view";
import type { FormatOutcome } from "../../state/ask/editor-port.ts";
import { editorContext } from "./extensions/editor-context.ts";
import { saysTheSame } from "./language/check-format.ts";

/** Sets the text in order, as one change that can be undone; leaves alone what would not stay the same. */
export async function formatText(view: EditorView): Promise<FormatOutcome> {
  const { doc } = view.state;
  const before = doc.toString();
  const { assist, db } = view.state.facet(editorContext);
  const after = await assist.ask("format", { text: before, schema: db });
  if (after === null || view.state.doc !== doc || !saysTheSame(before, after)) return "kept";
  if (after === before) return "same";
  const caret = Math.min(view.state.selection.main.head, after.length);
  view.dispatch({
    changes: { from: 0, to: doc.length, insert: after },
    selection: { anchor: caret },
    userEvent: "input.format",
  });
  return "formatted";
}
