/** Sessions on one driver: one per request, always on the named database, ended when the caller leaves. */
import neo4j, {
  type BookmarkManager,
  type Driver,
  type Session,
  type Transaction,
} from "neo4j-driver";
import type { CallOptions } from "../graph-store.ts";
import { type ServerAddress, toGraphError } from "./map-error.ts";
import { type Parameters, toParameters } from "./to-parameters.ts";

export type Row = Readonly<Record<string, unknown>>;

/** Runs statements of one transaction. Values of rows are as the driver gives them. */
export interface Statements {
  rows(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** Also says the columns where there are no rows. */
  table(statement: string, parameters?: Parameters): Promise<RawTable>;
}

export interface RawTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export type Transact = <T>(work: (statements: Statements) => Promise<T>) => Promise<T>;

// A server may stop statements after a few seconds (a class shares it); ours are bounded by what they ask.
const READING = { timeout: 60_000 };
const WRITING = { timeout: 300_000 };
const WRITE_ATTEMPTS = 3;

export class Connection {
  readonly #driver: Driver;
  readonly #address: ServerAddress;
  /** Behind `neo4j://` there may be several servers, and one call must see what another wrote. */
  readonly #bookmarkManager: BookmarkManager | undefined;

  constructor(driver: Driver, address: ServerAddress) {
    this.#driver = driver;
    this.#address = address;
    this.#bookmarkManager = address.uri.startsWith("neo4j") ? neo4j.bookmarkManager() : undefined;
  }

  /** Work may run twice: a lost connection is sought again. */
  async read<T>(
    work: (statements: Statements) => Promise<T>,
    { signal }: CallOptions = {},
  ): Promise<T> {
    signal?.throwIfAborted();
    const session = this.#open(neo4j.session.READ);
    try {
      const result = session.executeRead((tx) => work(toStatements(tx)), READING);
      return await untilAborted(result, signal);
    } catch (error) {
      signal?.throwIfAborted();
      throw toGraphError(error, this.#address);
    } finally {
      // Closing resets the connection, which ends the statement in the database; nobody waits for that who has left.
      const closed = session.close();
      if (signal?.aborted !== true) await closed;
    }
  }

  /** One session for many transactions, so that each sees those before it. */
  async write<T>(work: (transact: Transact) => Promise<T>): Promise<T> {
    const session = this.#open(neo4j.session.WRITE);
    try {
      return await work((each) => transactOnce(session, each));
    } catch (error) {
      throw toGraphError(error, this.#address);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #open(defaultAccessMode: "READ" | "WRITE"): Session {
    const { database } = this.#address;
    const bookmarkManager = this.#bookmarkManager;
    return this.#driver.session({
      database,
      defaultAccessMode,
      ...(bookmarkManager === undefined ? {} : { bookmarkManager }),
    });
  }
}

/**
 * Tried again only after an error that the server reports, and so has rolled back. After a connection that broke in a
 * commit nobody knows whether it happened, and edges written twice would not be noticed.
 */
async function transactOnce<T>(
  session: Session,
  work: (statements: Statements) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const tx = await session.beginTransaction(WRITING);
    try {
      const result = await work(toStatements(tx));
      await tx.commit();
      return result;
    } catch (error) {
      if (!isRolledBack(error) || attempt === WRITE_ATTEMPTS) throw error;
    } finally {
      await tx.close();
    }
  }
}

function isRolledBack(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return String(error.code).startsWith("Neo.TransientError.") && neo4j.isRetryableError(error);
}

function toStatements(tx: Pick<Transaction, "run">): Statements {
  return {
    async rows(statement, parameters = {}) {
      const { records } = await tx.run(statement, toParameters(parameters));
      return records.map((record) => record.toObject());
    },
    async table(statement, parameters = {}) {
      const result = tx.run(statement, toParameters(parameters));
      const { records } = await result;
      const columns = await result.keys();
      return { columns, rows: records.map((record) => columns.map((name) => record.get(name))) };
    },
  };
}

async function untilAborted<T>(running: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return running;
  return new Promise<T>((resolve, reject) => {
    const leave = () => reject(signal.reason);
    signal.addEventListener("abort", leave, { once: true });
    void running.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
