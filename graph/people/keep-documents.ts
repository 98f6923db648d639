/** The rules of {@link PeopleStore}, the same whatever engine keeps the documents. */
import {
  sizeOf,
  type DocumentBackend,
  type DocumentKey,
  type DocumentTable,
  type OneStep,
  type StoredDocument,
  type StoredHead,
} from "./document-table.ts";
import { DocumentLimits } from "./document-limits.ts";
import { DocumentConflictError, DocumentNotFoundError, TooManyDocumentsError } from "./errors.ts";
import {
  RESTORABLE_DAYS,
  type DocumentChange,
  type DocumentDraft,
  type DocumentHead,
  type DocumentKind,
  type DocumentsQuery,
  type DocumentUpdate,
  type PeopleDocument,
  type PeopleOptions,
  type PeopleStore,
} from "./people-store.ts";
import { type RecentDocument, RecentDocuments } from "./recent-documents.ts";
import { toDocument, toHead, toText } from "./stored-document.ts";
import { Usage } from "./usage.ts";

const DAY_MS = 86_400_000;
const PURGE_EVERY_MS = 3_600_000;
/** So that no transaction grows with a shelf. */
const ERASED_AT_ONCE = 200;

export class KeptDocuments implements PeopleStore {
  readonly #backend: DocumentBackend;
  readonly #limits: DocumentLimits;
  readonly #clock: () => Date;
  readonly #usage = new Usage();
  readonly #recent = new RecentDocuments();
  #lastPurge = Number.NEGATIVE_INFINITY;

  constructor(backend: DocumentBackend, { clock, limits }: PeopleOptions = {}) {
    this.#backend = backend;
    this.#limits = new DocumentLimits(limits);
    this.#clock = clock ?? (() => new Date());
  }

  async put(draft: DocumentDraft): Promise<DocumentHead> {
    const texts = this.#toTexts(draft);
    const { oneStep } = this.#backend;
    if (draft.revision === 0 && oneStep !== null) {
      const added = await this.#add(oneStep, draft, texts);
      if (added !== null) return added;
    }
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
    return toDocument(document);
  }

  async find(kind: DocumentKind, id: string): Promise<DocumentHead | null> {
    const head = await this.#backend.read((table) => table.find({ kind, id }));
    return head === null || head.removed !== 0 ? null : toHead(head);
  }

  async list(query: DocumentsQuery): Promise<readonly DocumentHead[]> {
    const heads = await this.#backend.read((table) => table.list(query, this.#restorableSince()));
    return heads.map(toHead);
  }

  async readAll(query: DocumentsQuery): Promise<readonly PeopleDocument[]> {
    const since = this.#restorableSince();
    const documents = await this.#backend.read((table) => table.readAll(query, since));
    return documents.map(toDocument);
  }

  async update<Result>(
    kind: DocumentKind,
    id: string,
    change: (document: PeopleDocument) => DocumentChange<Result> | null,
  ): Promise<DocumentUpdate<Result>> {
    const recent = this.#recent.find({ kind, id });
    if (recent !== null) {
      const updated = await this.#updateRecent(recent, change);
      if (updated !== null) return updated;
    }
    const { document, word, result } = await this.#backend.write(async (table) => {
      const kept = this.#expect({ kind, id }, await table.read({ kind, id }), false);
      const changed = change(toDocument(kept));
      if (changed === null) return { document: kept, word: null, result: null };
      const next = this.#toNext(kept, changed);
      return { document: next, word: await table.replace(next), result: changed.result };
    });
    if (word !== null) this.#recent.keep({ document, word });
    return { head: toHead(document), result };
  }

  /** Null where the store has to be asked: another server changed it, or nothing comes of what is known. */
  async #updateRecent<Result>(
    recent: RecentDocument,
    change: (document: PeopleDocument) => DocumentChange<Result> | null,
  ): Promise<DocumentUpdate<Result> | null> {
    let next: StoredDocument;
    let result: Result;
    try {
      const changed = change(toDocument(recent.document));
      if (changed === null) return null;
      next = this.#toNext(recent.document, changed);
      ({ result } = changed);
    } catch {
      // What the store has may be another: what is thrown on that one counts.
      return null;
    }
    const word = (await this.#backend.oneStep?.swap(next, recent.word)) ?? null;
    if (word === null) {
      this.#recent.drop(next);
      return null;
    }
    this.#recent.keep({ document: next, word });
    return { head: toHead(next), result };
  }

  #toNext(kept: StoredDocument, changed: DocumentChange<unknown>): StoredDocument {
    const texts = this.#toTexts({ kind: kept.kind, ...changed });
    return { ...kept, ...texts, revision: kept.revision + 1, updated: this.#now() };
  }

  async remove(kind: DocumentKind, id: string): Promise<DocumentHead> {
    return this.#backend.write(async (table) => {
      const head = this.#expect({ kind, id }, await table.find({ kind, id }), false);
      const removed = this.#now();
      await table.setRemoved(head, removed);
      await table.dropOldest(head, this.#limits.of(kind).removedPerOwner);
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

  async erase(kind: DocumentKind, id: string): Promise<void> {
    this.#recent.drop({ kind, id });
    await this.#backend.write((table) => table.erase({ kind, id }));
    this.#recent.drop({ kind, id });
  }

  async eraseShelf(kind: DocumentKind, owner: string): Promise<number> {
    this.#recent.dropShelf({ kind, owner });
    for (let erased = 0; ;) {
      const some = await this.#backend.write((table) =>
        table.eraseSome({ kind, owner }, ERASED_AT_ONCE),
      );
      erased += some;
      if (some < ERASED_AT_ONCE) return erased;
    }
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

  #toTexts({
    kind,
    summary,
    content,
  }: Pick<DocumentDraft, "kind" | "summary" | "content">): Pick<
    StoredDocument,
    "summary" | "content"
  > {
    const { summaryBytes, contentBytes } = this.#limits.of(kind);
    return {
      summary: toText(kind, summary, summaryBytes),
      content: toText(kind, content, contentBytes),
    };
  }

  /** Null where it has to be looked at: what is kept in all, or why it cannot be added. */
  async #add(
    oneStep: OneStep,
    draft: DocumentDraft,
    texts: Pick<StoredDocument, "summary" | "content">,
  ): Promise<DocumentHead | null> {
    const document = { ...this.#nextHead(draft, null), ...texts };
    const [bytes, now] = [sizeOf(document), this.#now()];
    if (now - this.#lastPurge > PURGE_EVERY_MS) return null;
    if (!this.#usage.knowsRoom(bytes, { ...this.#limits.all, now })) return null;
    const word = await oneStep.add(document, this.#limits.of(draft.kind).perOwner);
    if (word === null) return null;
    this.#usage.add(bytes);
    this.#recent.keep({ document, word });
    return toHead(document);
  }

  async #makeRoom(table: DocumentTable, next: StoredDocument): Promise<void> {
    const now = this.#now();
    if (now - this.#lastPurge > PURGE_EVERY_MS) {
      await table.purge(this.#restorableSince());
      this.#lastPurge = now;
    }
    const bytes = sizeOf(next);
    if (!(await this.#usage.hasRoom(table, bytes, { ...this.#limits.all, now }))) {
      throw new TooManyDocumentsError(
        "This server keeps as much as it may, of all its readers together. Ask whoever runs it to make room.",
      );
    }
    await this.#assertRoomOfOwner(table, next);
    this.#usage.add(bytes);
  }

  async #assertRoomOfOwner(table: DocumentTable, head: StoredHead): Promise<void> {
    const there = await table.countThere(head);
    if (there < this.#limits.of(head.kind).perOwner) return;
    throw new TooManyDocumentsError(
      `You keep ${there} of these already, and no more are allowed. Delete some that you no longer need.`,
    );
  }
}
