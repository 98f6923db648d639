/**
 * Makes confirmed work safe against loss of power soon after it is written, many writes at a time: the engine syncs its
 * log only with the next write or when it is closed.
 */
import type { GrafeoDB } from "@grafeo-db/js";
import { toStatementError } from "./engine-errors.ts";

const DELAY_MS = 500;
/** After one that failed, for want of space: the work is in the log, and the next write tries again too. */
const RETRY_MS = 30_000;

export class Checkpoints {
  readonly #db: GrafeoDB;
  #timer: NodeJS.Timeout | null = null;

  constructor(db: GrafeoDB) {
    this.#db = db;
  }

  schedule(delay = DELAY_MS): void {
    this.#timer ??= setTimeout(() => this.#run(), delay).unref();
  }

  now(): void {
    this.stop();
    try {
      this.#db.walCheckpoint();
    } catch (cause) {
      throw toStatementError(cause);
    }
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #run(): void {
    try {
      this.now();
    } catch {
      // Nobody waits for this one, and `now` and closing report the same failure to somebody who does.
      this.schedule(RETRY_MS);
    }
  }
}
