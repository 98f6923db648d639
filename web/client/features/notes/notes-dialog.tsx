import { useRef } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNotes } from "../../state/use-notes.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { SheetDialog } from "../../ui/sheet-dialog.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { NoteRow } from "./note-row.tsx";
import styles from "./notes.module.css";
import { useFocusUndo } from "./use-focus-undo.ts";
import { useNotesFile } from "./use-notes-file.ts";

/** All notes of this browser, and the ways to take them elsewhere. */
export function NotesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const { byId, isRead, problem } = useNotes();
  const notes = [...byId.values()].toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  return (
    <SheetDialog title={t("keep.notes")} closeLabel={t("inspector.close")} onClose={onClose}>
      <p className={styles.hint}>{t("keep.notesHint")}</p>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {t(`keep.${problem}Storage`)}
        </p>
      )}
      <FileActions hasNotes={notes.length > 0} />
      <RemovedNote />
      {!isRead && <LoadingNote text={t("inspector.loading")} />}
      {isRead && notes.length === 0 && <p className={styles.empty}>{t("keep.noNotes")}</p>}
      <ul>
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} onOpen={onClose} />
        ))}
      </ul>
    </SheetDialog>
  );
}

/** The last note that was deleted, and the way back. */
function RemovedNote() {
  const { t } = useLanguage();
  const { byId, removed, keeper } = useNotes();
  const isOffered = removed !== null && !byId.has(removed.id);
  const place = useFocusUndo(isOffered);
  const undo = () => {
    place.current?.focus();
    void keeper.undoRemove();
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.closed}>
      <p role="status">{isOffered ? t("keep.noteOnRemoved", { name: removed.name }) : ""}</p>
      {isOffered && (
        <TextButton icon="undo" onClick={undo}>
          {t("keep.undo")}
        </TextButton>
      )}
    </div>
  );
}

function FileActions({ hasNotes }: { readonly hasNotes: boolean }) {
  const { t } = useLanguage();
  const { news, problem, save, load } = useNotesFile();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div className={styles.files}>
        {hasNotes && (
          <>
            <TextButton icon="download" look="bordered" onClick={() => save("md")}>
              {t("keep.saveMarkdown")}
            </TextButton>
            <TextButton icon="download" look="bordered" onClick={() => save("json")}>
              {t("keep.saveJson")}
            </TextButton>
          </>
        )}
        <TextButton icon="upload" look="bordered" onClick={() => input.current?.click()}>
          {t("keep.import")}
        </TextButton>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t("keep.import")}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) load(file);
            // The same file may be chosen again, after it was mended.
            event.currentTarget.value = "";
          }}
        />
      </div>
      <p role="status" className={styles.news}>
        {news}
      </p>
      {problem !== "" && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </>
  );
}
