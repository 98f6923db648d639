import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useMapEditor } from "../../../state/map/use-map-editor.ts";
import styles from "./nodes.module.css";
import { confirmTyping, finishTyping, goOnTyping, typeWords } from "./type-words.ts";

export interface TypedWordsProps {
  readonly id: string;
  readonly words: string;
  readonly label: string;
}

/** The field over a part's words. A hidden copy of them gives it its size, so that the box grows as somebody types. */
export function TypedWords({ id, words, label }: TypedWordsProps) {
  const editor = useMapEditor();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isFresh] = useState(words === "");
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" || (event.key === "Enter" && !event.shiftKey)) {
      event.preventDefault();
      // At once: the next key may come before the field is gone.
      event.currentTarget.closest<HTMLElement>(".react-flow__node")?.focus({ preventScroll: true });
      if (event.key === "Enter") confirmTyping(editor, id);
      else finishTyping(editor, id);
    } else if (event.key === "Tab" && !event.shiftKey && goOnTyping(editor, id, isFresh))
      event.preventDefault();
  }

  return (
    <span className={styles.typed}>
      <span className={styles.copy} aria-hidden>
        {`${words || label} `}
      </span>
      <textarea
        ref={field}
        className="nodrag nopan nowheel nokey"
        rows={1}
        aria-label={label}
        placeholder={label}
        value={words}
        spellCheck
        enterKeyHint="done"
        onChange={(event) => typeWords(editor, id, event.currentTarget.value)}
        onKeyDown={onKeyDown}
        // Another window in front leaves the field as it is.
        onBlur={(event) =>
          document.activeElement !== event.currentTarget && finishTyping(editor, id)
        }
      />
    </span>
  );
}
