/** Ctrl+Z and Ctrl+Shift+Z, or Ctrl+Y, anywhere in the list. A field whose words are being changed undoes its own. */
import type { KeyboardEvent } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import type { MapList } from "./list-context.ts";

export function useUndoKeys({
  editor,
  said,
  opened,
  open,
}: MapList): (event: KeyboardEvent) => void {
  const { t } = useLanguage();
  return (event) => {
    if (event.key === "Escape" && opened !== null) {
      event.preventDefault();
      event.stopPropagation();
      open(null);
    }
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== "z" && key !== "y") || isTyping(event.target))
      return;
    const { undoable, redoable } = editor.store.getState();
    const isRedo = key === "y" || event.shiftKey;
    event.preventDefault();
    event.stopPropagation();
    if ((isRedo ? redoable : undoable) === 0) return said.say(t("maplist.said.nothing"));
    if (isRedo) editor.redo();
    else editor.undo();
    said.say(t(isRedo ? "maplist.said.redone" : "maplist.said.undone"));
  };
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type === "text")
  );
}
