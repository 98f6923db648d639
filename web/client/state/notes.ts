/**
 * A reader's private notes: in this browser alone, never sent anywhere. What is typed stays on the page even where the
 * browser keeps nothing, and `problem` says so.
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { NoteDatabase, NoteProblem } from "./note-database.ts";
import type { Note } from "./note.ts";

export interface Notes {
  /** By id, once they were read. */
  readonly byId: ReadonlyMap<string, Note>;
  readonly isRead: boolean;
  readonly problem: NoteProblem | null;
  /** The last that was deleted, while it can be brought back. */
  readonly removed: Note | null;
}

export interface NoteKeeper {
  readonly store: StoreApi<Notes>;
  /** Reads them once; whatever shows notes asks for it. */
  readonly read: () => Promise<void>;
  /** An empty text deletes. */
  readonly write: (note: Omit<Note, "updatedAt">) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly undoRemove: () => Promise<void>;
  /** Takes in notes of a file: for each subject the newer one stays. Gives how many were taken. */
  readonly merge: (notes: readonly Note[]) => Promise<number>;
}

const NONE: Notes = { byId: new Map(), isRead: false, problem: null, removed: null };

export function keepNotes(
  openDatabase: () => Promise<NoteDatabase> = open,
  now: () => Date = () => new Date(),
): NoteKeeper {
  return new Keeper(openDatabase, now);
}

class Keeper implements NoteKeeper {
  readonly store = createStore<Notes>(() => NONE);
  readonly #open: () => Promise<NoteDatabase>;
  readonly #now: () => Date;
  #database: Promise<NoteDatabase> | null = null;
  #reading: Promise<void> | null = null;

  constructor(openDatabase: () => Promise<NoteDatabase>, now: () => Date) {
    this.#open = openDatabase;
    this.#now = now;
  }

  read = (): Promise<void> => (this.#reading ??= this.#readFirst());

  write = async (note: Omit<Note, "updatedAt">): Promise<void> => {
    if (note.text.trim() === "") await this.remove(note.id);
    else await this.#put([{ ...note, updatedAt: this.#now().toISOString() }]);
  };

  remove = async (id: string): Promise<void> => {
    const { byId } = this.store.getState();
    const removed = byId.get(id);
    if (removed === undefined) return;
    const rest = [...byId].filter(([key]) => key !== id);
    this.store.setState({ byId: new Map(rest), removed });
    await this.#attempt((kept) => kept.remove(id));
  };

  undoRemove = async (): Promise<void> => {
    const { removed } = this.store.getState();
    if (removed === null) return;
    this.store.setState({ removed: null });
    await this.#put([removed]);
  };

  merge = async (notes: readonly Note[]): Promise<number> => {
    const { byId } = this.store.getState();
    const newer = notes.filter(({ id, updatedAt }) => {
      const kept = byId.get(id);
      return kept === undefined || kept.updatedAt < updatedAt;
    });
    await this.#put(newer);
    return newer.length;
  };

  async #readFirst(): Promise<void> {
    const found = await this.#attempt((kept) => {
      kept.onChange(() => void this.#readAgain());
      return kept.readAll();
    });
    this.store.setState(({ byId }) => ({
      // What was typed before the answer came is newer.
      byId: new Map([...toMap(found ?? []), ...byId]),
      isRead: true,
    }));
  }

  async #readAgain(): Promise<void> {
    const found = await this.#attempt((kept) => kept.readAll());
    if (found !== null) this.store.setState({ byId: toMap(found) });
  }

  async #put(notes: readonly Note[]): Promise<void> {
    this.store.setState(({ byId }) => ({ byId: new Map([...byId, ...toMap(notes)]) }));
    await this.#attempt((kept) => kept.put(notes));
  }

  async #attempt<T>(work: (notes: NoteDatabase) => Promise<T>): Promise<T | null> {
    try {
      const result = await work(await (this.#database ??= this.#open()));
      this.store.setState({ problem: null });
      return result;
    } catch (error) {
      this.store.setState({ problem: isFull(error) ? "full" : "forbidden" });
      return null;
    }
  }
}

function toMap(notes: readonly Note[]): Map<string, Note> {
  return new Map(notes.map((note) => [note.id, note]));
}

async function open(): Promise<NoteDatabase> {
  const { openNoteDatabase } = await import("./note-database.ts");
  return openNoteDatabase();
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
