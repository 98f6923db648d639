/** What can go wrong with what people keep. Codes stand in `graph/errors.ts`, statuses in `web/server/problem.ts`. */
import { GraphError } from "../errors.ts";
import type { DocumentKind } from "./people-store.ts";

const NAMES: Record<DocumentKind, string> = {
  view: "saved view",
  link: "stored link",
  statement: "saved statement",
  map: "concept map",
  past: "earlier version",
  activity: "activity",
  class: "class",
  code: "join code",
  student: "student's work",
};

export class DocumentNotFoundError extends GraphError {
  override readonly name = "DocumentNotFoundError";
  readonly code = "DOCUMENT_NOT_FOUND";
  override readonly data: { readonly kind: DocumentKind; readonly id: string };

  constructor(kind: DocumentKind, id: string) {
    super(
      `There is no ${NAMES[kind]} "${id}" here. It may have been deleted, or the address is not complete.`,
    );
    this.data = { kind, id };
  }
}

/** Somebody else, or another window, wrote in between. */
export class DocumentConflictError extends GraphError {
  override readonly name = "DocumentConflictError";
  readonly code = "DOCUMENT_CONFLICT";
  override readonly data: {
    readonly kind: DocumentKind;
    readonly id: string;
    /** Of the document as it is kept. */
    readonly revision: number;
  };

  constructor(kind: DocumentKind, id: string, revision: number) {
    super(
      `The ${NAMES[kind]} "${id}" was changed elsewhere since you opened it. Load it again, then make your change.`,
    );
    this.data = { kind, id, revision };
  }
}

export class DocumentTooLargeError extends GraphError {
  override readonly name = "DocumentTooLargeError";
  readonly code = "DOCUMENT_TOO_LARGE";
  override readonly data: { readonly bytes: number; readonly limit: number };

  constructor(kind: DocumentKind, bytes: number, limit: number) {
    super(
      `This ${NAMES[kind]} takes ${bytes} bytes, and ${limit} are allowed. Keep less in it, or make two.`,
    );
    this.data = { bytes, limit };
  }
}

export class TooManyDocumentsError extends GraphError {
  override readonly name = "TooManyDocumentsError";
  readonly code = "TOO_MANY_DOCUMENTS";
}

/** The secret of this server does not open what is kept in the database, or cannot be had. */
export class SecretWrongError extends GraphError {
  override readonly name = "SecretWrongError";
  readonly code = "SECRET_WRONG";
}
