/** Copy, cut and paste by the browser's own events: no permission is asked for, and lines of text work in other programs. */
import type { ClipboardEvent } from "react";
import {
  copyParts,
  pasteFragment,
  toLines,
} from "../../../../../graph/maps/editing/arranging/copy-parts.ts";
import { addLines } from "../../../../../graph/maps/editing/joining/add-proposition.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapEditor } from "../../../state/map/use-map-editor.ts";
import type { CanvasActions } from "../keys/canvas-actions.ts";
import { FRAGMENT_TYPE, readFragment } from "./read-fragment.ts";

/** A paste stands beside what it was copied from; so does the next one of the same. */
const ASIDE = 32;
const SHOWN = { showMade: true } as const;

export function useClipboard(actions: CanvasActions) {
  const editor = useMapEditor();
  const { t } = useLanguage();

  function copy(event: ClipboardEvent): boolean {
    const { map, selection } = editor.store.getState();
    if (isTyping(event) || selection.size === 0) return false;
    const fragment = copyParts(map, selection);
    event.clipboardData.setData("text/plain", toLines(fragment));
    event.clipboardData.setData(FRAGMENT_TYPE, JSON.stringify(fragment));
    event.preventDefault();
    actions.say(t("mapcanvas.copied", { count: selection.size }));
    return true;
  }

  return {
    onCopy: (event: ClipboardEvent) => void copy(event),
    onCut(event: ClipboardEvent) {
      if (!copy(event)) return;
      (event.currentTarget as HTMLElement).focus({ preventScroll: true });
      actions.remove();
    },
    onPaste(event: ClipboardEvent) {
      if (isTyping(event)) return;
      const fragment = readFragment(event.clipboardData.getData(FRAGMENT_TYPE));
      const text = event.clipboardData.getData("text/plain");
      event.preventDefault();
      if (fragment === null && text.trim() === "") return;
      const refused = editor.edit((map) => {
        if (fragment === null) return addLines(map, text);
        const taken = new Set(map.concepts.map(({ position }) => `${position?.x} ${position?.y}`));
        let by = 0;
        const isOver = (): boolean =>
          fragment.concepts.some(
            ({ position }) => position && taken.has(`${position.x + by} ${position.y + by}`),
          );
        while (isOver()) by += ASIDE;
        return pasteFragment(map, fragment, { x: by, y: by });
      }, SHOWN);
      if (refused === null) {
        const { selection } = editor.store.getState();
        actions.say(t("mapcanvas.pasted", { count: selection.size }));
      }
    },
  };
}

function isTyping({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.closest("input, textarea") !== null;
}
