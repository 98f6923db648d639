import { useEffect, useRef } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Note } from "../../state/note.ts";
import { useNotes } from "../../state/use-notes.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./notes.module.css";
import { useNoteDraft } from "./use-note-draft.ts";

export interface NoteEditorProps {
  readonly about: Pick<Note, "id" | "kind" | "name">;
  readonly note: Note | undefined;
  /** Was asked for just now, so the caret belongs here. */
  readonly isNew: boolean;
  readonly onRemove: () => void;
}

/** Keeps what is typed, as it is typed. */
export function NoteEditor({ about, note, isNew, onRemove }: NoteEditorProps) {
  const { t } = useLanguage();
  const { problem } = useNotes();
  const { text, isKept, type, flush } = useNoteDraft(about, note);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);
  return (
    <div className={styles.editor}>
      <TextField
        label={t("keep.noteOn", { name: about.name })}
        isLabelHidden
        value={text}
        onChange={type}
        rows={3}
        hint={t("keep.noteHint")}
        onBlur={() => (text.trim() === "" ? onRemove() : flush())}
        ref={field}
      />
      <div className={styles.foot}>
        {problem === null && note !== undefined && (
          <span>{isKept ? t("keep.noteKept") : t("keep.noteTyping")}</span>
        )}
        <IconButton icon="trash" label={t("keep.deleteNote")} onClick={onRemove} />
      </div>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {t(`keep.${problem}Storage`)}
        </p>
      )}
    </div>
  );
}
