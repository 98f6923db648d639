/** What can be done on the canvas, for keys, buttons and menus alike. */
import type { ActionTools } from "./action-tools.ts";
import { createArrangeActions } from "./arrange-actions.ts";
import { createPartActions } from "./part-actions.ts";
import { showParts } from "./show-parts.ts";
import { createViewActions } from "./view-actions.ts";

export type CanvasActions = ReturnType<typeof createCanvasActions>;

export function createCanvasActions(tools: ActionTools) {
  const { editor, canvas, t } = tools;
  return {
    ...createViewActions(tools),
    ...createPartActions(tools),
    ...createArrangeActions(tools),
    show: (ids: readonly string[], view: "old" | "new") => showParts(tools, ids, view),
    undo() {
      editor.undo();
      canvas.setState({ said: t("mapcanvas.undone") });
    },
    redo() {
      editor.redo();
      canvas.setState({ said: t("mapcanvas.redone") });
    },
  };
}
