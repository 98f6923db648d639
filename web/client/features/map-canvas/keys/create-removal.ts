/** Taking away what is selected: one line, or parts. */
import {
  deleteParts,
  disconnectParts,
} from "../../../../../graph/maps/editing/parts/delete-parts.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import type { MapLine } from "../canvas-state.ts";
import type { ActionTools } from "./action-tools.ts";

export function createRemoval({ editor, canvas, t }: ActionTools): () => void {
  function removeLine({ phrase, end }: MapLine): void {
    const refused = editor.edit((map) => disconnectParts(map, phrase, end));
    if (refused === null) canvas.setState({ line: null, said: t("mapcanvas.lineRemoved") });
  }

  function removeParts(ids: readonly string[]): void {
    const { map, rules } = editor.store.getState();
    const refused = editor.edit((known) => deleteParts(known, ids, rules.fixed), { select: [] });
    const count = countParts(map) - countParts(editor.store.getState().map);
    if (refused === null) canvas.setState({ said: t("mapcanvas.removed", { count }) });
  }

  return () => {
    const { line } = canvas.getState();
    const ids = [...editor.store.getState().selection];
    if (line !== null) removeLine(line);
    else if (ids.length > 0) removeParts(ids);
  };
}

function countParts({ concepts, phrases }: ConceptMap): number {
  return concepts.length + phrases.length;
}
