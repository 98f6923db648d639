/** What is being typed, and its way into the browser's store: after a pause, on leaving the field, the panel or the page. */
import { useEffect, useRef, useState } from "react";
import type { Note } from "../../state/note.ts";
import { useNotes } from "../../state/use-notes.ts";

const PAUSE_MS = 400;

export interface NoteDraft {
  readonly text: string;
  readonly isKept: boolean;
  readonly type: (text: string) => void;
  readonly flush: () => void;
}

export function useNoteDraft(
  about: Pick<Note, "id" | "kind" | "name">,
  note: Note | undefined,
): NoteDraft {
  const { keeper } = useNotes();
  // Null while nothing is being typed: then what is kept shows, also when another window changes it.
  const [draft, setDraft] = useState<string | null>(null);
  const flush = () => {
    // An emptied note is deleted when the field is left: it may be about to be written anew.
    if (draft === null || draft.trim() === "" || draft === note?.text) return;
    void keeper.write({ ...about, text: draft });
  };
  const latest = useRef(flush);
  useEffect(() => {
    latest.current = flush;
  });

  useEffect(() => {
    if (draft === null) return undefined;
    const timer = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const leave = () => latest.current();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, []);

  return {
    text: draft ?? note?.text ?? "",
    isKept: draft === null || draft === note?.text,
    type: setDraft,
    flush: () => {
      flush();
      setDraft(null);
    },
  };
}
