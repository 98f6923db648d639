/** Brings into view what the editor was asked to show from beside the canvas, or before it was there. */
import { useEffect, useRef } from "react";
import { useMapEditor, useMapState } from "../../../state/map/use-map-editor.ts";
import type { CanvasActions } from "./canvas-actions.ts";

export function useShownParts(actions: CanvasActions): void {
  const editor = useMapEditor();
  const shown = useMapState((state) => state.shown);
  // A canvas that has just been opened has no view of its own yet, so nothing counts as in view.
  const isNew = useRef(true);
  useEffect(() => {
    const view = isNew.current ? "new" : "old";
    if (shown.length === 0) {
      isNew.current = false;
      return;
    }
    const frame = requestAnimationFrame(() => {
      actions.show(shown, view);
      editor.show([]);
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, actions, editor]);
}
