import { useQuery } from "@tanstack/react-query";
import { overviewQuery } from "../../api/queries.ts";
import { formatMoment } from "../../i18n/format-moment.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Note } from "../../state/note.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { useNotes } from "../../state/use-notes.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./notes.module.css";

export interface NoteRowProps {
  readonly note: Note;
  /** What it is about is being opened. */
  readonly onOpen: () => void;
}

export function NoteRow({ note, onOpen }: NoteRowProps) {
  const { t, language } = useLanguage();
  const { keeper } = useNotes();
  const open = useOpenSubject(note);
  const name = useNameNow(note);
  return (
    <li className={styles.row}>
      <div>
        <button
          type="button"
          className={styles.name}
          onClick={() => {
            open();
            onOpen();
          }}
        >
          {name}
        </button>
        <p className={styles.when}>
          {t(`keep.${note.kind}Kind`)} ·{" "}
          <time dateTime={note.updatedAt}>{formatMoment(note.updatedAt, language)}</time>
        </p>
        <p className={styles.text}>{note.text}</p>
      </div>
      <IconButton
        icon="trash"
        label={t("keep.deleteNoteOn", { name })}
        onClick={() => void keeper.remove(note.id)}
      />
    </li>
  );
}

function useOpenSubject({ id, kind }: Note): () => void {
  const { openEntity, openRelation, openWork } = useNavigation();
  const ways = { entity: openEntity, statement: openRelation, work: openWork } as const;
  return () => ways[kind](id);
}

/** The atlas knows entities in the reader's language; all else keeps the name it had. */
function useNameNow({ id, kind, name }: Note): string {
  const { language } = useLanguage();
  const { data } = useQuery(overviewQuery);
  if (kind !== "entity") return name;
  return data?.entities.find((entity) => entity.id === id)?.labels[language] ?? name;
}
