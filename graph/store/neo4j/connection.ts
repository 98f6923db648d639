/** Sessions on one driver: one per request, always on the named database, ended when the caller leaves. */
import neo4j, { type BookmarkManager, type Driver, type Session } from "neo4j-driver";
import type { CallOptions } from "../graph-store.ts";
import { type ServerAddress, toGraphError } from "./map-error.ts";
import type { Parameters } from "./to-parameters.ts";
import { type Row, runAlone, type Statements, transact } from "./transact.ts";

export type Transact = <T>(work: (statements: Statements) => Promise<T>) => Promise<T>;

// A server may stop statements after a few seconds (a class shares it); ours are bounded by what they ask.
const READING = { timeout: 60_000 };
const WRITING = { timeout: 300_000 };

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

  /** Work may run more than once, as in {@link transact}. */
  async read<T>(
    work: (statements: Statements) => Promise<T>,
    { signal }: CallOptions = {},
  ): Promise<T> {
    signal?.throwIfAborted();
    const session = this.#open(neo4j.session.READ);
    try {
      return await untilAborted(transact(session, work, READING), signal);
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
      return await work((each) => transact(session, each, WRITING));
    } catch (error) {
      throw toGraphError(error, this.#address);
    } finally {
      await session.close();
    }
  }

  /** One statement that needs no other, and takes one message where a transaction takes three. */
  async alone(
    mode: "READ" | "WRITE",
    statement: string,
    parameters: Parameters = {},
  ): Promise<readonly Row[]> {
    const session = this.#open(mode);
    const isWriting = mode === "WRITE";
    try {
      const limits = { ...(isWriting ? WRITING : READING), isWriting };
      return await runAlone(session, { statement, parameters }, limits);
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

async function untilAborted<T>(running: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return running;
  return new Promise<T>((resolve, reject) => {
    const leave = () => reject(signal.reason);
    signal.addEventListener("abort", leave, { once: true });
    void running.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}
