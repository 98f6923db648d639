/** Counts wrong guesses, and never right ones: a campus is one address, and all of it may join at once. */
import { WebError } from "../problem.ts";

export interface GuessLimitOptions {
  readonly most: number;
  readonly windowMs: number;
  readonly now: () => number;
}

interface Counted {
  readonly until: number;
  readonly wrong: number;
}

/** So many keys are remembered; beyond it those whose time is over are dropped. */
const MOST_KEYS = 10_000;

export class GuessLimit {
  readonly #options: GuessLimitOptions;
  readonly #counted = new Map<string, Counted>();

  constructor(options: GuessLimitOptions) {
    this.#options = options;
  }

  /** Before a guess is looked at. @throws WebError */
  assertRoom(key: string): void {
    if (this.#countedOf(key).wrong < this.#options.most) return;
    throw new WebError(
      429,
      "TOO_MANY_GUESSES",
      "Too many wrong tries",
      "There were too many wrong tries from here. Wait some minutes, then try again with what stands on the screen.",
    );
  }

  countWrong(key: string): void {
    if (this.#counted.size >= MOST_KEYS) this.#dropOld();
    const { until, wrong } = this.#countedOf(key);
    this.#counted.set(key, { until, wrong: wrong + 1 });
  }

  #countedOf(key: string): Counted {
    const { now, windowMs } = this.#options;
    const counted = this.#counted.get(key);
    if (counted !== undefined && counted.until > now()) return counted;
    return { until: now() + windowMs, wrong: 0 };
  }

  #dropOld(): void {
    const now = this.#options.now();
    for (const [key, { until }] of this.#counted) if (until <= now) this.#counted.delete(key);
    // Under attack from everywhere, what is left is forgotten: the limit over all addresses still holds.
    if (this.#counted.size >= MOST_KEYS) this.#counted.clear();
  }
}
