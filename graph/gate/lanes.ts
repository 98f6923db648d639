/**
 * Who runs when many ask. Statements begin in the short lane, in the order in which they came. One that takes longer moves
 * over to the long lane, so that quick questions pass a slow one; where that is full, the one that has run longest makes
 * room. So a class is served while somebody sends runaways, and a slow statement that is alone has all its time.
 */
import { refuseBusy, refuseCancelled, refuseRoom } from "./refuse.ts";

export interface LaneSizes {
  readonly short: number;
  readonly long: number;
  /** Waiting for a place. */
  readonly queue: number;
  /** Of the short lane, in ms. */
  readonly shortMs: number;
}

/** In ms. */
const GRACE_MS = 2000;

interface Runner {
  started: number;
  readonly ending: AbortController;
}

/** `begin` starts the clock of work that waits for something which is not its own fault. */
export type Work<T> = (ending: AbortController, begin: () => void) => Promise<T>;

export class Lanes {
  readonly #sizes: LaneSizes;
  readonly #waiting = new Set<() => void>();
  /** The one that has run longest first. */
  readonly #long = new Set<Runner>();
  #short = 0;

  constructor(sizes: LaneSizes) {
    this.#sizes = sizes;
  }

  /**
   * Runs `work` when there is a place. Its signal aborts with a GateError when the asker leaves or room is needed, and
   * `end` does the same for other reasons; work must then reject. One that `waits` says itself when it begins.
   * @throws GateError CYPHER_BUSY, CYPHER_CANCELLED
   */
  async run<T>(work: Work<T>, signal?: AbortSignal, waits = false): Promise<T> {
    const ending = new AbortController();
    const leave = () => ending.abort(refuseCancelled(signal?.reason));
    if (signal?.aborted === true) leave();
    signal?.addEventListener("abort", leave, { once: true });
    try {
      await this.#enter(ending.signal);
      return await this.#runInPlace(work, ending, waits);
    } finally {
      signal?.removeEventListener("abort", leave);
    }
  }

  async #runInPlace<T>(work: Work<T>, ending: AbortController, waits: boolean): Promise<T> {
    const runner = { started: performance.now(), ending };
    let isShort = true;
    let timer: NodeJS.Timeout | undefined;
    const begin = () => {
      runner.started = performance.now();
      timer ??= setTimeout(() => {
        isShort = false;
        this.#moveOver(runner);
      }, this.#sizes.shortMs);
    };
    if (!waits) begin();
    try {
      return await work(ending, begin);
    } finally {
      clearTimeout(timer);
      this.#long.delete(runner);
      if (isShort) this.#leaveShort();
    }
  }

  async #enter(ending: AbortSignal): Promise<void> {
    ending.throwIfAborted();
    if (this.#short < this.#sizes.short) {
      this.#short += 1;
      return;
    }
    if (this.#waiting.size >= this.#sizes.queue) throw refuseBusy();
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        this.#waiting.delete(enter);
        reject(ending.reason as Error);
      };
      const enter = () => {
        ending.removeEventListener("abort", leave);
        resolve();
      };
      this.#waiting.add(enter);
      ending.addEventListener("abort", leave, { once: true });
    });
  }

  #moveOver(runner: Runner): void {
    this.#long.add(runner);
    this.#leaveShort();
    this.#makeRoom();
  }

  /** Nobody is sent away before GRACE_MS: on a busy machine a good question may take its time. */
  #makeRoom(): void {
    const [longest] = this.#long;
    if (this.#long.size <= this.#sizes.long || longest === undefined) return;
    const left = GRACE_MS - (performance.now() - longest.started);
    if (left > 0) {
      setTimeout(() => this.#makeRoom(), left + 1).unref();
      return;
    }
    this.#long.delete(longest);
    longest.ending.abort(refuseRoom(performance.now() - longest.started));
  }

  /** The place goes straight to who waits. */
  #leaveShort(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#short -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
