import { useState } from "react";
import { addLines } from "../../../../../graph/maps/editing/joining/add-proposition.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useMapEditor } from "../../../state/map/use-map-editor.ts";
import type { CanvasActions } from "../keys/canvas-actions.ts";
import styles from "./foot.module.css";

/** `A | causes | B`, one a line: what is pasted may have many. */
export function QuickLine({ actions }: { readonly actions: CanvasActions }) {
  const { t } = useLanguage();
  const editor = useMapEditor();
  const [text, setText] = useState("");

  function add(): void {
    if (text.trim() === "") return;
    const before = editor.store.getState().map;
    if (editor.edit((map) => addLines(map, text), { showMade: true }) !== null) return;
    setText("");
    const { map } = editor.store.getState();
    const count =
      map.concepts.length + map.phrases.length - before.concepts.length - before.phrases.length;
    actions.say(t("mapcanvas.added", { count }));
  }

  return (
    <textarea
      className={styles.quick}
      rows={1}
      aria-label={t("mapcanvas.quick")}
      placeholder={t("mapcanvas.quickExample")}
      spellCheck
      enterKeyHint="done"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
        event.preventDefault();
        add();
      }}
    />
  );
}
