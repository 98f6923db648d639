/**
 * The file of what people keep. The engine leaves the words of what was erased in it, so the file is written anew from
 * what is still there.
 */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import g from "@grafeo-db/js";
import { StoreUnavailableError } from "../../errors.ts";
import { toStatementError } from "./engine-errors.ts";
import { EngineReader } from "./engine-reader.ts";
import { openDatabase, type OpenDatabase } from "./open-database.ts";
import { PacedCheckpoints } from "./paced-checkpoints.ts";

const AFTER_MOVING = "what people kept in it is then not to be seen";

interface OpenFile {
  readonly database: OpenDatabase;
  readonly reader: EngineReader;
  readonly checkpoints: PacedCheckpoints;
}

export class PeopleFile {
  readonly #path: string;
  /** Is there while the file may hold words of what was erased, also for the next process. */
  readonly #mark: string;
  readonly #draft: string;
  /** Null when it could not be opened again: the next who needs it tries once more. */
  #file: OpenFile | null;
  #isClosed = false;

  /** @throws StoreLockedError @throws StoreDamagedError @throws StoreFullError @throws StoreRefusedError */
  constructor(path: string) {
    this.#path = path;
    this.#mark = `${path}.erased`;
    this.#draft = `${path}.renewed`;
    this.#file = open(path);
    // What a process left that ended while it wrote it.
    rmSync(this.#draft, { force: true });
  }

  get reader(): EngineReader {
    return this.#opened().reader;
  }

  get hasErased(): boolean {
    return existsSync(this.#mark);
  }

  /** To be called before something is erased, so that it is remembered whatever happens after it. */
  markErasure(): void {
    if (this.hasErased) return;
    closeSync(openSync(this.#mark, "w"));
    syncFolder(this.#path);
  }

  scheduleCheckpoint(): void {
    this.#file?.checkpoints.schedule();
  }

  /**
   * Writes the file anew. No statement may run meanwhile, and all else of the process waits: a tenth of a second, and
   * some 3 ms for each megabyte that is kept. Whenever the process ends in it, either the old file is there, with its mark, or the new one.
   */
  renew(): void {
    this.#replace(this.#opened());
    this.#opened();
  }

  close(): void {
    if (this.#isClosed) return;
    const file = this.#file;
    this.#isClosed = true;
    if (file === null) return;
    if (this.hasErased) {
      try {
        this.#replace(file);
        return;
      } catch {
        // For want of space, as a rule. The mark stays, and the next process that opens the file does it.
      }
    }
    if (this.#file !== null) this.#release(file);
  }

  #opened(): OpenFile {
    if (this.#isClosed) throw new StoreUnavailableError("The embedded store, which was closed,");
    return (this.#file ??= open(this.#path));
  }

  #replace(file: OpenFile): void {
    const { db } = file.database;
    // Fails for want of space before anything is closed, and leaves nothing to write for the closing.
    file.checkpoints.now();
    try {
      rmSync(this.#draft, { force: true });
      db.save(this.#draft);
      assertWhole(this.#draft, db.nodeCount());
      sync(this.#draft);
    } catch (cause) {
      rmSync(this.#draft, { force: true });
      throw toStatementError(cause);
    }
    this.#release(file);
    renameSync(this.#draft, this.#path);
    syncFolder(this.#path);
    rmSync(this.#mark, { force: true });
  }

  #release({ database, reader, checkpoints }: OpenFile): void {
    this.#file = null;
    reader.close();
    checkpoints.stop();
    try {
      database.release();
    } catch (cause) {
      throw toStatementError(cause);
    }
  }
}

function open(path: string): OpenFile {
  const database = openDatabase(path, AFTER_MOVING);
  return {
    database,
    reader: new EngineReader(database.db),
    checkpoints: new PacedCheckpoints(database),
  };
}

function assertWhole(path: string, nodes: number): void {
  const copy = g.GrafeoDB.openReadOnly(path);
  const copied = copy.nodeCount();
  copy.close();
  if (copied !== nodes) throw new Error(`the copy has ${copied} of ${nodes} documents`);
}

function sync(path: string): void {
  const file = openSync(path, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A new name lasts through a loss of power only when its folder was written too. */
function syncFolder(path: string): void {
  // Windows opens no folders, and keeps names by itself.
  if (process.platform !== "win32") sync(dirname(path));
}
