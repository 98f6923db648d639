import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import type { NoteKind } from "../../state/note.ts";
import { useNotes } from "../../state/use-notes.ts";
import { PanelSection } from "../../ui/panel-section.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { NoteEditor } from "./note-editor.tsx";
import { useFocusUndo } from "./use-focus-undo.ts";
import styles from "./notes.module.css";

export interface NoteSubject {
  /** A relation and its statement have one id, and share the note. */
  readonly kind: NoteKind | "relation";
  readonly id: string;
  /** What it is called now, in the reader's language. */
  readonly name: string;
}

/** A private note on one thing: closed until there is one, or until the reader wants to write one. */
export function NoteSection({ subject }: { readonly subject: NoteSubject }) {
  const { id, name } = subject;
  const kind = subject.kind === "relation" ? "statement" : subject.kind;
  // Another subject begins with its own editor, closed.
  return <Section key={id} {...{ id, name, kind }} />;
}

interface SectionProps {
  readonly id: string;
  readonly kind: NoteKind;
  readonly name: string;
}

function Section(about: SectionProps) {
  const { t } = useLanguage();
  const { byId, isRead, removed, keeper } = useNotes();
  const [isOpened, setIsOpened] = useState(false);
  const note = byId.get(about.id);
  const wasRemoved = note === undefined && removed?.id === about.id;
  const place = useFocusUndo(wasRemoved);
  return (
    <PanelSection title={t("keep.privateNote")}>
      <div ref={place}>
        {(isOpened || note !== undefined) && isRead ? (
          <NoteEditor
            about={about}
            note={note}
            isNew={isOpened}
            onRemove={() => {
              setIsOpened(false);
              void keeper.remove(about.id);
            }}
          />
        ) : (
          <div className={styles.closed}>
            <p role="status">{wasRemoved ? t("keep.noteRemoved") : ""}</p>
            {wasRemoved && (
              <TextButton
                icon="undo"
                onClick={() => {
                  setIsOpened(true);
                  void keeper.undoRemove();
                }}
              >
                {t("keep.undo")}
              </TextButton>
            )}
            <TextButton icon="note" onClick={() => setIsOpened(true)}>
              {t("keep.addNote")}
            </TextButton>
          </div>
        )}
      </div>
    </PanelSection>
  );
}
