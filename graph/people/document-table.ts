/** What an engine must do so that documents can be kept in it; the rules are `keep-documents.ts`'s. */
import type { DocumentKind, DocumentsQuery } from "./people-store.ts";

/** Times are milliseconds since 1970. */
export interface StoredHead {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly owner: string;
  readonly revision: number;
  readonly created: number;
  readonly updated: number;
  /** 0 while it is there. */
  readonly removed: number;
  /** JSON text. */
  readonly summary: string;
}

export interface StoredDocument extends StoredHead {
  /** JSON text. */
  readonly content: string;
}

export type DocumentKey = Pick<StoredHead, "kind" | "id">;
export type Shelf = Pick<StoredHead, "kind" | "owner">;

export interface DocumentTable {
  find(key: DocumentKey): Promise<StoredHead | null>;
  read(key: DocumentKey): Promise<StoredDocument | null>;
  /** Ordered by the time of change or removal, the last first, then by id. */
  list(query: DocumentsQuery, removedSince: number): Promise<readonly StoredHead[]>;
  /** What `list` would give, with contents. */
  readAll(query: DocumentsQuery, removedSince: number): Promise<readonly StoredDocument[]>;
  count(): Promise<{ readonly documents: number; readonly bytes: number }>;
  countThere(shelf: Shelf): Promise<number>;
  /** @throws DocumentConflictError when another transaction took the id meanwhile */
  create(document: StoredDocument): Promise<void>;
  /** Says by what {@link OneStep} knows the document as it is now; null where there is none. */
  replace(document: StoredDocument): Promise<string | null>;
  setRemoved(key: DocumentKey, removed: number): Promise<void>;
  erase(key: DocumentKey): Promise<void>;
  /** Takes out for good at most `limit` documents of a shelf, and says how many. */
  eraseSome(shelf: Shelf, limit: number): Promise<number>;
  /** Takes out for good what was removed at that time or before. */
  purge(removedUntil: number): Promise<void>;
  /** Takes out for good all removed documents of a shelf but the last `kept`. */
  dropOldest(shelf: Shelf, kept: number): Promise<void>;
}

export interface DocumentBackend {
  read<T>(work: (table: DocumentTable) => Promise<T>): Promise<T>;
  /** What `find` and `read` saw stays so until the work is done. All of it is kept, or nothing; it may run more than once. */
  write<T>(work: (table: DocumentTable) => Promise<T>): Promise<T>;
  /** Null for engines that gain nothing by it. */
  readonly oneStep: OneStep | null;
  close(): Promise<void>;
}

/** What a server of its own is told in one message, without reading first. */
export interface OneStep {
  /**
   * Replaces what is still there as it was left with that word, and says the next one; null where it is not.
   */
  swap(document: StoredDocument, word: string): Promise<string | null>;
  /** Keeps a new one where its id is free and its shelf has fewer than `most`, and says its word; null otherwise. */
  add(document: StoredDocument, most: number): Promise<string | null>;
}

/** Bytes it counts for. */
export function sizeOf({ summary, content }: StoredDocument): number {
  return Buffer.byteLength(summary) + Buffer.byteLength(content);
}
