/** What is kept of a map, where, and under which number: a reader's own map and a student's work, in one shape. */
import type { ConceptMap } from "../../../../graph/model/concept-map.ts";

export interface KeptDocument {
  readonly map: ConceptMap;
  /** A student's: phrases taken for mistakes, and whether they have finished. */
  readonly marked: readonly { readonly phrase: string; readonly reason: string }[];
  readonly isFinished: boolean;
}

export interface Revised {
  readonly document: KeptDocument;
  /** 0 while the server has never seen it. */
  readonly revision: number;
}

export interface SaveAnswer {
  readonly revision: number;
  /** Where it is kept from now on: the server has just given it an id. */
  readonly key?: string;
}

/** Where it is kept for good. Both throw an ApiError; its code `DOCUMENT_CONFLICT` says that another one saved first. */
export interface MapRemote {
  read(): Promise<Revised>;
  /** Upon the revision that was read or saved last. */
  save(document: KeptDocument, revision: number): Promise<SaveAnswer>;
}

/** What is kept on this device, for one key. */
export interface Draft {
  readonly key: string;
  /** Grows with every writing of any tab of this browser. */
  readonly version: number;
  readonly document: KeptDocument;
  /** As the server has it under `revision`; what `document` was made from. */
  readonly base: KeptDocument;
  readonly revision: number;
  /** What was sent upon this revision, the last one last: the server may have one of them without this device knowing. */
  readonly sent: readonly KeptDocument[];
  readonly isDirty: boolean;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** What was drawn and not written yet when its page was closed, and what it was drawn upon. */
export interface LeftDraft {
  readonly base: KeptDocument;
  readonly document: KeptDocument;
}

/** One store for all tabs of a browser. */
export interface DraftStore {
  read(key: string): Promise<Draft | null>;
  readAll(): Promise<readonly Draft[]>;
  /** Reads and writes in one go: no other tab comes between. Null from `write` leaves it as it is. */
  change(key: string, write: (draft: Draft | null) => Draft | null): Promise<Draft | null>;
  remove(key: string): Promise<void>;
  /** At once, before this returns: the page may be gone in a moment. Null when it has been written since. */
  leave(key: string, left: LeftDraft | null): void;
  findLeft(key: string): readonly LeftDraft[];
  forgetLeft(key: string): void;
  /** Another tab has written under this key. */
  onChange(listener: (key: string) => void): () => void;
  /** False where this browser keeps nothing: what is not sent is gone with the page. */
  readonly isLasting: boolean;
}
