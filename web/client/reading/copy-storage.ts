/** Keeps the one copy in the browser's own database. Nothing here knows of the network. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { AttachedCopy } from "./attached-copy.ts";

interface ReadingSchema extends DBSchema {
  readonly copies: { readonly key: string; readonly value: AttachedCopy };
}

const DATABASE = "atlas-reading";
const STORE = "copies";
const KEY = "copy";

/** @throws DOMException where the browser keeps nothing, as in some private windows, or has no room */
export function readStoredCopy(): Promise<AttachedCopy | null> {
  return withDatabase(async (database) => (await database.get(STORE, KEY)) ?? null);
}

export function storeCopy(copy: AttachedCopy): Promise<void> {
  return withDatabase(async (database) => {
    await database.put(STORE, copy, KEY);
  });
}

export function forgetCopy(): Promise<void> {
  return withDatabase((database) => database.delete(STORE, KEY));
}

async function withDatabase<Answer>(
  work: (database: IDBPDatabase<ReadingSchema>) => Promise<Answer>,
): Promise<Answer> {
  const database = await openDB<ReadingSchema>(DATABASE, 1, {
    upgrade: (opened) => void opened.createObjectStore(STORE),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
