/** Runs our own statements on the engine. It has no cancel, so an abort releases the caller and the statement runs on. */
import type { GrafeoDB, QueryResult } from "@grafeo-db/js";
import { StatementFailedError, StoreUnavailableError } from "../../errors.ts";
import type { CallOptions } from "../graph-store.ts";
import { toStatementError } from "./engine-errors.ts";

export type Row = readonly unknown[];
export type StatementParameters = Readonly<Record<string, unknown>>;

export class EngineReader {
  readonly db: GrafeoDB;
  #isClosed = false;

  constructor(db: GrafeoDB) {
    this.db = db;
  }

  /** The engine itself would go on answering after its file is closed. */
  close(): void {
    this.#isClosed = true;
  }

  assertOpen(): void {
    if (this.#isClosed) throw new StoreUnavailableError("The embedded store, which was closed,");
  }

  async rows(
    statement: string,
    parameters: StatementParameters,
    options?: CallOptions,
  ): Promise<readonly Row[]> {
    return (await this.run(statement, parameters, options)).rows();
  }

  async run(
    statement: string,
    parameters: StatementParameters,
    { signal }: CallOptions = {},
  ): Promise<QueryResult> {
    signal?.throwIfAborted();
    this.assertOpen();
    const result = this.db.executeCypher(statement, parameters).catch((cause: unknown) => {
      throw toStatementError(cause);
    });
    return signal === undefined ? result : releaseOnAbort(result, signal);
  }
}

function releaseOnAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason);
    signal.addEventListener("abort", leave, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}

/** A label or relationship type inside a statement, even where it is a word of Cypher, such as `IN`. */
export function quoteName(name: string): string {
  // The engine knows no escape for a backtick inside backticks.
  if (name === "" || name.includes("`")) {
    throw new StatementFailedError(
      `"${name}" cannot be the name of a label or a relationship type.`,
    );
  }
  return `\`${name}\``;
}
