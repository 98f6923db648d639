/** What a node `Sealed` has for a document, and back. */
import { StoreDamagedError } from "../../../errors.ts";
import {
  sizeOf,
  type DocumentKey,
  type Shelf,
  type StoredDocument,
  type StoredHead,
} from "../../../people/document-table.ts";
import type { Row } from "../transact.ts";
import type { KnownHead } from "./opened-heads.ts";
import type { Seal } from "./seal.ts";

/** A head begins with a nonce, which no other has: by it one knows whether it was changed. */
export const WORD_LENGTH = 16;

export class SealedRecords {
  readonly #seal: Seal;

  constructor(seal: Seal) {
    this.#seal = seal;
  }

  keyOf({ kind, id }: DocumentKey): string {
    return this.#seal.nameOf("document", kind, id);
  }

  shelfOf({ kind, owner }: Shelf): string {
    return this.#seal.nameOf("shelf", kind, owner);
  }

  toProperties(document: StoredDocument) {
    const { kind, id, owner, revision, created, updated, removed, summary, content } = document;
    const key = this.keyOf(document);
    const head = JSON.stringify({ kind, id, owner, revision, created, summary });
    return {
      key,
      shelf: this.shelfOf(document),
      kind,
      updated,
      removed,
      bytes: sizeOf(document),
      head: this.#seal.close(head, `${key} head`),
      content: this.#seal.close(content, `${key} content`),
    };
  }

  toHead({ key, head, updated, removed }: Row): StoredHead {
    const opened = JSON.parse(this.#open(head, `${String(key)} head`));
    return { ...opened, updated: Number(updated), removed: Number(removed) };
  }

  toDocument(row: Row): StoredDocument {
    const content = this.#open(row["content"], `${String(row["key"])} content`);
    return { ...this.toHead(row), content };
  }

  #open(sealed: unknown, place: string): string {
    const text = this.#seal.open(String(sealed), place);
    if (text !== null) return text;
    throw new StoreDamagedError(
      "Something that was kept in this database was changed there by another program, and can no longer be read. Restore the `Sealed` nodes from a backup, or delete the one that fails.",
    );
  }

  /** Where the head was not sent it is the one that is known. */
  openHead(row: Row, known: ReadonlyMap<string, KnownHead>): KnownHead {
    const key = String(row["key"]);
    const same = row["head"] === "" ? known.get(key) : undefined;
    if (same !== undefined) return same;
    const head = JSON.parse(this.#open(row["head"], `${key} head`));
    return { word: wordOf(String(row["head"])), head };
  }
}

export function wordOf(head: string): string {
  return head.slice(0, WORD_LENGTH);
}
