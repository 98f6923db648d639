/**
 * The port for what people make and keep. It is apart from the graph, because everybody's Cypher can read every node of
 * a database: on Neo4j documents are sealed, and the embedded store has a second file that no statement of a person is
 * ever run on. Every adapter passes `test/contracts/people-store.contract.ts`.
 */
export type DocumentKind =
  | "view"
  | "link"
  | "statement"
  | "map"
  /** An earlier revision of a map, or of a student's work. */
  | "past"
  | "activity"
  | "class"
  /** What a join code leads to. */
  | "code"
  | "student";

/** Times are ISO text of UTC, to the millisecond. */
export interface DocumentHead {
  readonly kind: DocumentKind;
  readonly id: string;
  /** What the caller gave as owner: a hash, never the key itself. */
  readonly owner: string;
  /** 1 after the first writing; counts up with each. */
  readonly revision: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Null while it is there; set while it can be restored. */
  readonly removedAt: string | null;
  /** What a list shows: small, JSON. */
  readonly summary: unknown;
}

export interface PeopleDocument extends DocumentHead {
  /** JSON. */
  readonly content: unknown;
}

export interface DocumentDraft {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly owner: string;
  readonly summary: unknown;
  readonly content: unknown;
  /** Of the document that this replaces; 0 for a new one. */
  readonly revision: number;
}

export interface DocumentsQuery {
  readonly kind: DocumentKind;
  /** Null asks for everybody's. */
  readonly owner: string | null;
  /** Those that can be restored, instead of those that are there. */
  readonly removed?: boolean;
  /** At most, the last changed (or removed) first. */
  readonly limit: number;
}

/** What a document becomes; `result` is for whoever asked for the change. */
export interface DocumentChange<Result> {
  readonly summary: unknown;
  readonly content: unknown;
  readonly result: Result;
}

export interface DocumentUpdate<Result> {
  /** As it is kept now: its revision is the same as before where nothing was changed. */
  readonly head: DocumentHead;
  /** Null where the document was left as it is. */
  readonly result: Result | null;
}

export interface PeopleStore {
  /**
   * Keeps a new document or replaces one. An owner is given once and stays. A document that was removed must be restored before it is replaced.
   * @throws DocumentConflictError when `revision` is not the one that is kept, or the id of a new one is taken
   * @throws DocumentNotFoundError @throws DocumentTooLargeError @throws TooManyDocumentsError
   */
  put(draft: DocumentDraft): Promise<DocumentHead>;
  /** @throws DocumentNotFoundError also for one that was removed, unless `removed` is asked for too */
  get(
    kind: DocumentKind,
    id: string,
    options?: { readonly removed?: boolean },
  ): Promise<PeopleDocument>;
  /** Null where nothing is, or what was is removed. Reads no content. */
  find(kind: DocumentKind, id: string): Promise<DocumentHead | null>;
  list(query: DocumentsQuery): Promise<readonly DocumentHead[]>;
  /** What `list` would give, in its order, with contents: ask for no more than fits in memory. */
  readAll(query: DocumentsQuery): Promise<readonly PeopleDocument[]>;
  /**
   * Reads, changes and writes in one transaction, so that of writers at the same time, also in several servers, each
   * changes what the other left. `change` must have no effects: on a server it may run more than once, always on the
   * document as it then is. What it throws is thrown here, and nothing is written.
   * @throws DocumentNotFoundError also for one that was removed @throws DocumentTooLargeError
   */
  update<Result>(
    kind: DocumentKind,
    id: string,
    change: (document: PeopleDocument) => DocumentChange<Result> | null,
  ): Promise<DocumentUpdate<Result>>;
  /** It can be restored for {@link RESTORABLE_DAYS}, while it is among the owner's last removed. @throws DocumentNotFoundError */
  remove(kind: DocumentKind, id: string): Promise<DocumentHead>;
  /** Without effect on one that is there. @throws DocumentNotFoundError */
  restore(kind: DocumentKind, id: string): Promise<DocumentHead>;
  /**
   * For good: nothing is left that could be restored. Without effect where nothing is. In the embedded store its words
   * leave the disk within seconds; a Neo4j server's transaction logs and backups hold it, sealed, for as long as they are
   * kept.
   */
  erase(kind: DocumentKind, id: string): Promise<void>;
  /**
   * For good, all documents of a kind and owner, removed ones too, some hundred at a time: where it fails, part of them
   * is gone. Says how many there were.
   */
  eraseShelf(kind: DocumentKind, owner: string): Promise<number>;
  close(): Promise<void>;
}

export const RESTORABLE_DAYS = 30;

export interface KindLimits {
  /** Of a document's summary, as JSON in UTF-8. */
  readonly summaryBytes: number;
  /** Of a document's content, as JSON in UTF-8. */
  readonly contentBytes: number;
  /** Documents of one kind and owner that are there. */
  readonly perOwner: number;
  /** Removed documents of one kind and owner; beyond it the one removed first is gone. */
  readonly removedPerOwner: number;
}

/**
 * Those of a kind hold for each kind that has none of its own. Those in all are counted once a minute: of several
 * servers each may take as much again as it writes in that time.
 */
export interface PeopleLimits extends KindLimits {
  readonly kinds: Readonly<Partial<Record<DocumentKind, Partial<KindLimits>>>>;
  /** Documents in all, removed ones too. */
  readonly documents: number;
  /** Of all documents together. */
  readonly bytes: number;
}

export interface PeopleOptions {
  readonly clock?: () => Date;
  readonly limits?: Partial<PeopleLimits>;
}
