/**
 * Checkpoints of a file that may grow large. One that follows new documents writes all of them again, and the process
 * waits for it: so they take at most a twentieth of the time, and between them the log is what loss of power leaves.
 */
import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { OpenDatabase } from "./open-database.ts";
import { Checkpoints } from "./checkpoints.ts";

const DELAY_MS = 500;
const PAUSE_PER_MS = 20;
/** After one that failed, for want of space. */
const RETRY_MS = 30_000;

export class PacedCheckpoints {
  readonly #checkpoints: Checkpoints;
  readonly #log: string;
  #pause = DELAY_MS;
  #timer: NodeJS.Timeout | null = null;
  #syncTimer: NodeJS.Timeout | null = null;

  constructor({ db, path }: Pick<OpenDatabase, "db" | "path">) {
    this.#checkpoints = new Checkpoints(db);
    this.#log = `${path}.wal`;
  }

  /** Half a second later at the latest, what was written before is safe. */
  schedule(): void {
    this.#timer ??= setTimeout(() => this.#run(), this.#pause).unref();
    if (this.#pause > DELAY_MS)
      this.#syncTimer ??= setTimeout(() => void this.#sync(), DELAY_MS).unref();
  }

  now(): void {
    this.stop();
    const started = performance.now();
    this.#pause = RETRY_MS;
    this.#checkpoints.now();
    this.#pause = Math.max(DELAY_MS, (performance.now() - started) * PAUSE_PER_MS);
  }

  stop(): void {
    for (const timer of [this.#timer, this.#syncTimer]) if (timer !== null) clearTimeout(timer);
    this.#timer = null;
    this.#syncTimer = null;
  }

  #run(): void {
    try {
      this.now();
    } catch {
      // Nobody waits for this one, and closing reports the same failure to somebody who does.
      this.schedule();
    }
  }

  /** The engine has written its log, and leaves it to the system when that reaches the disk. */
  async #sync(): Promise<void> {
    this.#syncTimer = null;
    try {
      for (const name of await readdir(this.#log)) {
        const file = await open(join(this.#log, name), "r");
        await file.sync().finally(() => file.close());
      }
    } catch {
      // A checkpoint took the log away meanwhile: then all that it held is in the file.
    }
  }
}
