/**
 * What can go wrong when asking the graph. One class per failure, because each knows different things;
 * callers switch on `code`, people read `message`, logs keep `data`.
 * HTTP statuses are not here: `web/server/problem.ts` decides them.
 */
export type GraphErrorCode =
  | "NODE_NOT_FOUND"
  | "STORE_UNAVAILABLE"
  | "STORE_REFUSED"
  | "STORE_LOCKED"
  | "STORE_DAMAGED"
  | "STORE_TOO_OLD"
  | "STORE_FULL"
  | "STATEMENT_FAILED"
  // Of what people keep: `graph/people/errors.ts`.
  | "DOCUMENT_NOT_FOUND"
  | "DOCUMENT_CONFLICT"
  | "DOCUMENT_TOO_LARGE"
  | "TOO_MANY_DOCUMENTS"
  | "SECRET_WRONG"
  // Of a class: `graph/classes/errors.ts`.
  | "CODE_UNKNOWN"
  | "PHRASE_UNKNOWN"
  | "CLASS_LOCKED"
  | "CLASS_FULL"
  | "CLASS_CLOSED"
  | "CLASS_GONE"
  | "WORK_GONE"
  | "LINK_WRONG";

export abstract class GraphError extends Error {
  abstract readonly code: GraphErrorCode;
  readonly data: Readonly<Record<string, unknown>> = {};
  /** Whether the same call may succeed later, unchanged. */
  readonly retryable: boolean = false;
}

export class NodeNotFoundError extends GraphError {
  override readonly name = "NodeNotFoundError";
  readonly code = "NODE_NOT_FOUND";
  override readonly data: { readonly id: string };

  constructor(id: string, options?: ErrorOptions) {
    super(
      `No node has the id "${id}". It may have been renamed by a later version of the codebook.`,
      options,
    );
    this.data = { id };
  }
}

/** The server does not answer: wrong address, not started, restarting, or gone. */
export class StoreUnavailableError extends GraphError {
  override readonly name = "StoreUnavailableError";
  readonly code = "STORE_UNAVAILABLE";
  override readonly retryable = true;
  override readonly data: { readonly store: string };

  constructor(store: string, options?: ErrorOptions) {
    super(
      `${store} did not answer. Check that it is running and that its address is right.`,
      options,
    );
    this.data = { store };
  }
}

/** The server answered and would not let us in. */
export class StoreRefusedError extends GraphError {
  override readonly name = "StoreRefusedError";
  readonly code = "STORE_REFUSED";
}

/** Another process has the embedded store open. */
export class StoreLockedError extends GraphError {
  override readonly name = "StoreLockedError";
  readonly code = "STORE_LOCKED";
  override readonly retryable = true;
}

/** The embedded store's file cannot be read. It is never overwritten. */
export class StoreDamagedError extends GraphError {
  override readonly name = "StoreDamagedError";
  readonly code = "STORE_DAMAGED";
}

export class StoreTooOldError extends GraphError {
  override readonly name = "StoreTooOldError";
  readonly code = "STORE_TOO_OLD";
}

export class StoreFullError extends GraphError {
  override readonly name = "StoreFullError";
  readonly code = "STORE_FULL";
  override readonly retryable = true;
}

/** A statement of ours was refused by the engine: a defect of this program. */
export class StatementFailedError extends GraphError {
  override readonly name = "StatementFailedError";
  readonly code = "STATEMENT_FAILED";
}
