/**
 * Heads of shelves that were listed a moment ago, opened: whoever asks for a shelf again and again is sent only what changed
 * since. A head is known by the word it begins with, which no other has.
 */
import type { StoredHead } from "../../../people/document-table.ts";

/** All that is sealed of a head. */
type OpenedHead = Omit<StoredHead, "updated" | "removed">;

export interface KnownHead {
  readonly word: string;
  readonly head: OpenedHead;
}

const KEPT_FOR_MS = 60_000;

export class OpenedHeads {
  readonly #shelves = new Map<
    string,
    { readonly heads: ReadonlyMap<string, KnownHead>; readonly at: number }
  >();

  /** By key. */
  of(shelf: string): ReadonlyMap<string, KnownHead> {
    return this.#shelves.get(shelf)?.heads ?? new Map();
  }

  /** Instead of what was known of this shelf. */
  keep(shelf: string, heads: ReadonlyMap<string, KnownHead>): void {
    const now = performance.now();
    for (const [each, { at }] of this.#shelves)
      if (now - at > KEPT_FOR_MS) this.#shelves.delete(each);
    this.#shelves.set(shelf, { heads, at: now });
  }
}
