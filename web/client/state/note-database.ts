/** Where the browser keeps notes. Loaded when the first note is looked for. */
import { type DBSchema, openDB } from "idb";
import type { Note } from "./note.ts";

/** The browser allows no storage here, or has no room left. */
export type NoteProblem = "forbidden" | "full";

export interface NoteDatabase {
  readonly readAll: () => Promise<readonly Note[]>;
  /** All of them or none. */
  readonly put: (notes: readonly Note[]) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Calls back when another window of this browser wrote. */
  readonly onChange: (listener: () => void) => void;
}

interface Schema extends DBSchema {
  notes: { key: string; value: Note };
}

const NAME = "atlas-notes";

export async function openNoteDatabase(): Promise<NoteDatabase> {
  const db = await openDB<Schema>(NAME, 1, {
    upgrade: (database) => void database.createObjectStore("notes", { keyPath: "id" }),
    // Another window has a newer version of this page.
    blocking: () => db.close(),
  });
  const channel = new BroadcastChannel(NAME);
  // A channel of this origin has no target to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const told = () => channel.postMessage("changed");
  return {
    readAll: () => db.getAll("notes"),
    async put(notes) {
      const writing = db.transaction("notes", "readwrite");
      await Promise.all([...notes.map((note) => writing.store.put(note)), writing.done]);
      told();
    },
    async remove(id) {
      await db.delete("notes", id);
      told();
    },
    onChange: (listener) => channel.addEventListener("message", listener),
  };
}
