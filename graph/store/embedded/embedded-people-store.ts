/** What people keep, in one file of its own: the engine that runs people's Cypher never opens it. */
import type { DocumentBackend, DocumentTable } from "../../people/document-table.ts";
import { KeptDocuments } from "../../people/keep-documents.ts";
import type { PeopleOptions, PeopleStore } from "../../people/people-store.ts";
import { EmbeddedPeopleTable } from "./embedded-people-table.ts";
import { PeopleFile } from "./people-file.ts";

export interface EmbeddedPeopleOptions extends PeopleOptions {
  /** The file; its folder is made when it is not there. */
  readonly path: string;
}

const INDEXED = ["key", "owner"];

/** Erasures within it share one renewal. */
const RENEW_AFTER_MS = 500;
/** Renewing takes at most a twentieth of the time. */
const PAUSE_PER_MS = 20;
/** After one that failed, for want of space. */
const RETRY_MS = 30_000;

/**
 * What is erased is gone from the disk within three seconds, from a file of hundreds of megabytes within half a minute,
 * in any case when the store is closed, and after a process that was killed as soon as the next one opens it.
 * @throws StoreLockedError @throws StoreDamagedError @throws StoreFullError @throws StoreRefusedError
 */
export async function openEmbeddedPeopleStore({
  path,
  ...options
}: EmbeddedPeopleOptions): Promise<PeopleStore> {
  return createEmbeddedPeopleStore(new PeopleFile(path), options);
}

export async function createEmbeddedPeopleStore(
  file: PeopleFile,
  options: PeopleOptions,
): Promise<PeopleStore> {
  for (const name of INDEXED) {
    await file.reader.run(
      `CREATE INDEX document_${name} IF NOT EXISTS FOR (d:Document) ON (d.${name})`,
      {},
    );
  }
  return new KeptDocuments(new FileBackend(file), options);
}

// Only this process has the file, so a turn is as good as a transaction: each ends in one statement that must succeed,
// and what comes after it (dropping old removed ones) the next turn does again.
class FileBackend implements DocumentBackend {
  /** Reading first costs little within one process. */
  readonly oneStep = null;
  readonly #file: PeopleFile;
  #lastTurn: Promise<unknown> = Promise.resolve();
  /** They end before the file is renewed, and others wait until it is. */
  readonly #reading = new Set<Promise<unknown>>();
  #renewing: Promise<void> | null = null;
  #renewal: NodeJS.Timeout | null = null;
  #pause = RENEW_AFTER_MS;
  #closing: Promise<void> | null = null;

  constructor(file: PeopleFile) {
    this.#file = file;
    if (file.hasErased) this.#scheduleRenewal(0);
  }

  async read<T>(work: (table: DocumentTable) => Promise<T>): Promise<T> {
    while (this.#renewing !== null) await this.#renewing;
    const reading = work(this.#table());
    this.#reading.add(reading);
    try {
      return await reading;
    } finally {
      this.#reading.delete(reading);
    }
  }

  write<T>(work: (table: DocumentTable) => Promise<T>): Promise<T> {
    return this.#takeTurn(async () => {
      try {
        return await work(this.#table());
      } finally {
        this.#file.scheduleCheckpoint();
        if (this.#file.hasErased) this.#scheduleRenewal(this.#pause);
      }
    });
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  #table(): DocumentTable {
    return new EmbeddedPeopleTable(this.#file.reader, () => this.#file.markErasure());
  }

  #takeTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async #close(): Promise<void> {
    if (this.#renewal !== null) clearTimeout(this.#renewal);
    await this.#takeTurn(async () => {
      await Promise.allSettled(this.#reading);
      this.#file.close();
    });
  }

  #scheduleRenewal(delay: number): void {
    if (this.#closing !== null) return;
    this.#renewal ??= setTimeout(() => void this.#takeTurn(() => this.#renew()), delay).unref();
  }

  async #renew(): Promise<void> {
    this.#renewal = null;
    if (this.#closing !== null) return;
    this.#renewing = this.#renewBetweenReads();
    await this.#renewing;
  }

  async #renewBetweenReads(): Promise<void> {
    await Promise.allSettled(this.#reading);
    const started = performance.now();
    try {
      this.#file.renew();
    } catch {
      // Nobody waits for it, and whoever needs the file next hears of it if it cannot be opened.
      if (this.#file.hasErased) this.#scheduleRenewal(RETRY_MS);
    }
    this.#pause = Math.max(RENEW_AFTER_MS, (performance.now() - started) * PAUSE_PER_MS);
    this.#renewing = null;
  }
}
