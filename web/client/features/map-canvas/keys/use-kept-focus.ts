/**
 * What had the keyboard may be gone after an edit: deleted, no longer typed, or in another place among its neighbors. Then
 * the part that is selected has it, or the canvas, so that the next key still means the map.
 */
import { type RefObject, useEffect, useRef } from "react";
import { useMapState } from "../../../state/map/use-map-editor.ts";
import { focusPart } from "./focus-part.ts";

/** Until React Flow has drawn too, in ms. */
const SOON = 60;

export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  const wasInside = useRef(false);
  const map = useMapState((state) => state.map);
  const editing = useMapState((state) => state.editing);
  const selection = useMapState((state) => state.selection);

  useEffect(() => {
    const gone = new AbortController();
    const note = ({ target }: Event): void => {
      wasInside.current = target instanceof Node && box.current?.contains(target) === true;
    };
    const options = { signal: gone.signal, capture: true };
    document.addEventListener("focusin", note, options);
    document.addEventListener("pointerdown", note, options);
    return () => gone.abort();
  }, [box]);

  useEffect(() => {
    const timer = setTimeout(() => {
      if (!wasInside.current || document.activeElement !== document.body) return;
      const [only] = selection;
      if (selection.size === 1 && only !== undefined) focusPart(box.current, only);
      else box.current?.focus({ preventScroll: true });
    }, SOON);
    return () => clearTimeout(timer);
    // Each of them may take away what has the keyboard.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [box, map, editing, selection]);
}
