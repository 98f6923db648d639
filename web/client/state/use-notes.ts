/** Notes for whatever shows them, or marks what has one. */
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { NoteKeeper, Notes } from "./notes.ts";
import { useAtlasStores } from "./use-atlas-stores.ts";

export interface NotesHook extends Notes {
  readonly keeper: NoteKeeper;
}

export function useNotes(): NotesHook {
  const { notes: keeper } = useAtlasStores();
  const notes = useStore(keeper.store);
  useEffect(() => void keeper.read(), [keeper]);
  return { ...notes, keeper };
}

/** Ids of the entities, statements and works that have a note. The same set while the ids are the same. */
export function useNotedIds(): ReadonlySet<string> {
  const { byId } = useNotes();
  const key = JSON.stringify([...byId.keys()].toSorted());
  return useMemo(() => new Set<string>(JSON.parse(key) as string[]), [key]);
}
