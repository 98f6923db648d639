/**
 * Whoever types over a selection gets it replaced by us: a browser would keep the look of the old letters by an inline
 * style, which the page does not allow.
 */
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";

export function plainTyping(): Extension {
  return EditorView.domEventHandlers({
    beforeinput(event, view) {
      const { inputType, data } = event;
      const { main } = view.state.selection;
      if (inputType !== "insertText" || data === null || main.empty || view.composing) return false;
      event.preventDefault();
      const { from, to } = main;
      const insert = () =>
        view.state.update(view.state.replaceSelection(data), { userEvent: "input.type" });
      const handlers = view.state.facet(EditorView.inputHandler);
      if (!handlers.some((handle) => handle(view, from, to, data, insert))) view.dispatch(insert());
      return true;
    },
  });
}
