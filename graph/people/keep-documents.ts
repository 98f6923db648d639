/** The rules of {@link PeopleStore}, the same whatever engine keeps the documents. */
import {
  sizeOf,
  type DocumentBackend,
  type DocumentKey,
  type DocumentTable,
  type StoredDocument,
  type StoredHead,
} from "./document-table.ts";
import {
  DocumentConflictError,
  DocumentNotFoundError,
  DocumentTooLargeError,
  TooManyDocumentsError,
} from "./errors.ts";
import {
  RESTORABLE_DAYS,
  type DocumentDraft,
  type DocumentHead,
  type DocumentKind,
  type DocumentsQuery,
  type PeopleDocument,
  type PeopleLimits,
  type PeopleOptions,
  type PeopleStore,
} from "./people-store.ts";

const LIMITS: PeopleLimits = {
  summaryBytes: 16_384,
  contentBytes: 524_288,
  perOwner: 500,
  removedPerOwner: 50,
  documents: 100_000,
  bytes: 2 ** 31,
};

const DAY_MS = 86_400_000;
const PURGE_EVERY_MS = 3_600_000;

export class KeptDocuments implements PeopleStore {
  readonly #backend: DocumentBackend;
  readonly #limits: PeopleLimits;
  readonly #clock: () => Date;
  #lastPurge = Number.NEGATIVE_INFINITY;

  constructor(backend: DocumentBackend, { clock, limits }: PeopleOptions = {}) {
    this.#backend = backend;
    this.#limits = { ...LIMITS, ...limits };
    this.#clock = clock ?? (() => new Date());
  }

  async put(draft: DocumentDraft): Promise<DocumentHead> {
    const texts = this.#toTexts(draft);
    return this.#backend.write(async (table) => {
      const kept = await table.find(draft);
      const next = { ...this.#nextHead(draft, kept), ...texts };
      if (kept === null) {
        await this.#makeRoom(table, next);
        await table.create(next);
      } else {
        await table.replace(next);
      }
      return toHead(next);
    });
  }

  async get(
    kind: DocumentKind,
    id: string,
    { removed = false }: { readonly removed?: boolean } = {},
  ): Promise<PeopleDocument> {
    const found = await this.#backend.read((table) => table.read({ kind, id }));
    const document = this.#expect({ kind, id }, found, removed);
    return { ...toHead(document), content: JSON.parse(document.content) };
  }

  async list(query: DocumentsQuery): Promise<readonly DocumentHead[]> {
    const heads = await this.#backend.read((table) => table.list(query, this.#restorableSince()));
    return heads.map(toHead);
  }

  async remove(kind: DocumentKind, id: string): Promise<DocumentHead> {
    return this.#backend.write(async (table) => {
      const head = this.#expect({ kind, id }, await table.find({ kind, id }), false);
      const removed = this.#now();
      await table.setRemoved(head, removed);
      await table.dropOldest(head, this.#limits.removedPerOwner);
      return toHead({ ...head, removed });
    });
  }

  async restore(kind: DocumentKind, id: string): Promise<DocumentHead> {
    return this.#backend.write(async (table) => {
      const head = this.#expect({ kind, id }, await table.find({ kind, id }), true);
      if (head.removed === 0) return toHead(head);
      await this.#assertRoomOfOwner(table, head);
      await table.setRemoved(head, 0);
      return toHead({ ...head, removed: 0 });
    });
  }

  async close(): Promise<void> {
    await this.#backend.close();
  }

  #now(): number {
    return this.#clock().getTime();
  }

  #restorableSince(): number {
    return this.#now() - RESTORABLE_DAYS * DAY_MS;
  }

  #expect<Stored extends StoredHead>(
    { kind, id }: DocumentKey,
    found: Stored | null,
    removed: boolean,
  ): Stored {
    const isSeen =
      found !== null &&
      (found.removed === 0 || (removed && found.removed > this.#restorableSince()));
    if (!isSeen) throw new DocumentNotFoundError(kind, id);
    return found;
  }

  #nextHead(draft: DocumentDraft, kept: StoredHead | null): Omit<StoredHead, "summary"> {
    const { kind, id, revision } = draft;
    // A new one whose id is taken collides even with what was removed: it could still be restored.
    if (revision !== 0) this.#expect(draft, kept, false);
    if (revision !== (kept?.revision ?? 0))
      throw new DocumentConflictError(kind, id, kept?.revision ?? 0);
    const now = this.#now();
    return {
      kind,
      id,
      owner: kept?.owner ?? draft.owner,
      revision: revision + 1,
      created: kept?.created ?? now,
      updated: now,
      removed: 0,
    };
  }

  #toTexts({ kind, summary, content }: DocumentDraft): Pick<StoredDocument, "summary" | "content"> {
    const { summaryBytes, contentBytes } = this.#limits;
    return {
      summary: toText(kind, summary, summaryBytes),
      content: toText(kind, content, contentBytes),
    };
  }

  async #makeRoom(table: DocumentTable, next: StoredDocument): Promise<void> {
    if (this.#now() - this.#lastPurge > PURGE_EVERY_MS) {
      await table.purge(this.#restorableSince());
      this.#lastPurge = this.#now();
    }
    const { documents, bytes } = await table.count();
    if (documents >= this.#limits.documents || bytes + sizeOf(next) > this.#limits.bytes) {
      throw new TooManyDocumentsError(
        "This server keeps as much as it may, of all its readers together. Ask whoever runs it to make room.",
      );
    }
    await this.#assertRoomOfOwner(table, next);
  }

  async #assertRoomOfOwner(table: DocumentTable, head: StoredHead): Promise<void> {
    const there = await table.countThere(head);
    if (there < this.#limits.perOwner) return;
    throw new TooManyDocumentsError(
      `You keep ${there} of these already, and no more are allowed. Delete some that you no longer need.`,
    );
  }
}

function toText(kind: DocumentKind, value: unknown, limit: number): string {
  const text = JSON.stringify(value);
  const bytes = Buffer.byteLength(text);
  if (bytes > limit) throw new DocumentTooLargeError(kind, bytes, limit);
  return text;
}

function toHead({ kind, id, owner, revision, ...stored }: StoredHead): DocumentHead {
  return {
    kind,
    id,
    owner,
    revision,
    createdAt: toTime(stored.created),
    updatedAt: toTime(stored.updated),
    removedAt: stored.removed === 0 ? null : toTime(stored.removed),
    summary: JSON.parse(stored.summary),
  };
}

function toTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
