/**
 * Drafts in the browser's own database, which survives a reload, a crash and hours without a line. Plain http has no locks
 * between tabs, so a transaction is what keeps them from writing over each other.
 */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { createMemoryDrafts } from "./create-memory-drafts.ts";
import type { Draft, DraftStore } from "./kept-document.ts";
import { createLeftDrafts } from "./left-drafts.ts";

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
}

const NAME = "atlas-map-drafts";

/** Where the browser forbids storage, drafts last as long as the page. */
export async function openDrafts(): Promise<DraftStore> {
  try {
    const db = await openDB<Schema>(NAME, 1, {
      upgrade: (database) => void database.createObjectStore("drafts", { keyPath: "key" }),
      // Another window has a newer version of this page.
      blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
    });
    return createStore(db);
  } catch {
    return createMemoryDrafts();
  }
}

function createStore(db: IDBPDatabase<Schema>): DraftStore {
  const channel = new BroadcastChannel(NAME);
  // A channel of this origin has no target to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = (key: string) => channel.postMessage(key);
  const left = createLeftDrafts(() => localStorage);
  return {
    ...left,
    isLasting: true,
    read: async (key) => (await db.get("drafts", key)) ?? null,
    readAll: () => db.getAll("drafts"),
    async change(key, write) {
      const writing = db.transaction("drafts", "readwrite");
      const known = (await writing.store.get(key)) ?? null;
      const next = write(known);
      if (next !== null) await writing.store.put(next);
      await writing.done;
      if (next !== null) tell(key);
      return next ?? known;
    },
    async remove(key) {
      await db.delete("drafts", key);
      left.forgetLeft(key);
    },
    onChange(listener) {
      const heard = ({ data }: MessageEvent<string>) => listener(data);
      channel.addEventListener("message", heard);
      return () => channel.removeEventListener("message", heard);
    },
  };
}
