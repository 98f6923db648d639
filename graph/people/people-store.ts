/**
 * The port for what people make and keep. It is apart from the graph, because everybody's Cypher can read every node of
 * a database: on Neo4j documents are sealed, and the embedded store has a second file that no statement of a person is
 * ever run on. Every adapter passes `test/contracts/people-store.contract.ts`.
 */
export type DocumentKind = "view" | "link" | "statement";

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
  list(query: DocumentsQuery): Promise<readonly DocumentHead[]>;
  /** It can be restored for {@link RESTORABLE_DAYS}, while it is among the owner's last removed. @throws DocumentNotFoundError */
  remove(kind: DocumentKind, id: string): Promise<DocumentHead>;
  /** Without effect on one that is there. @throws DocumentNotFoundError */
  restore(kind: DocumentKind, id: string): Promise<DocumentHead>;
  close(): Promise<void>;
}

export const RESTORABLE_DAYS = 30;

export interface PeopleLimits {
  /** Of a document's summary, as JSON in UTF-8. */
  readonly summaryBytes: number;
  /** Of a document's content, as JSON in UTF-8. */
  readonly contentBytes: number;
  /** Documents of one kind and owner that are there. */
  readonly perOwner: number;
  /** Removed documents of one kind and owner; beyond it the one removed first is gone. */
  readonly removedPerOwner: number;
  /** Documents in all, removed ones too. */
  readonly documents: number;
  /** Of all documents together. */
  readonly bytes: number;
}

export interface PeopleOptions {
  readonly clock?: () => Date;
  readonly limits?: Partial<PeopleLimits>;
}
