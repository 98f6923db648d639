/** Deletes classes whose time is over: at the start, and each hour. On several servers each does it; twice is no harm. */
import { eraseExpired } from "../../../graph/classes/erase-class.ts";
import type { ClassShelf } from "../../../graph/classes/class-shelf.ts";

export interface EraseOptions {
  readonly shelf: ClassShelf;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
}

export interface Erasing {
  /** Resolves when what was begun is done. */
  stop(): Promise<void>;
}

const EVERY_MS = 3_600_000;

export function eraseInTime({ shelf, now, onError }: EraseOptions): Erasing {
  let last: Promise<unknown> = Promise.resolve();
  const erase = () => {
    last = last.then(() => eraseExpired(shelf, now())).catch(onError);
  };
  erase();
  const timer = setInterval(erase, EVERY_MS).unref();
  return {
    async stop() {
      clearInterval(timer);
      await last;
    },
  };
}
