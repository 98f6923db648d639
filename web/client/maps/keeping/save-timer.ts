/** When a draft is written and when it is sent: soon after a change, seldom enough, and with patience after failures. */
import type { KeepingPace } from "./keeping-state.ts";

interface Doing {
  readonly write: () => void;
  readonly send: () => void;
}

export class SaveTimer {
  readonly #pace: KeepingPace;
  readonly #doing: Doing;
  #write: ReturnType<typeof setTimeout> | undefined;
  #send: ReturnType<typeof setTimeout> | undefined;
  #since: number | null = null;
  #failures = 0;
  #isStopped = false;

  constructor(pace: KeepingPace, doing: Doing) {
    this.#pace = pace;
    this.#doing = doing;
  }

  /** Not put off by changes that follow: a draft is never older than this. */
  writeSoon(): void {
    if (this.#isStopped) return;
    this.#write ??= setTimeout(() => {
      this.#write = undefined;
      this.#doing.write();
    }, this.#pace.draft);
  }

  /** Put off by changes that follow, but not for ever. While the server does not answer, its own time counts. */
  sendSoon(): void {
    if (this.#failures > 0 && this.#send !== undefined) return;
    this.#since ??= Date.now();
    const latest = this.#since + this.#pace.most - Date.now();
    this.#sendIn(Math.max(0, Math.min(this.#pace.quiet, latest)));
  }

  /** That tab sends it itself, as a rule. */
  sendForOther(): void {
    if (this.#send === undefined) this.#sendIn(this.#pace.otherTab);
  }

  /** After a failure. Not all of a class at the same moment, when a server is back. */
  sendLater(): void {
    this.#failures += 1;
    const wait = Math.min(this.#pace.longest, this.#pace.retry * 2 ** (this.#failures - 1));
    this.#sendIn(wait * (0.75 + Math.random() / 2));
  }

  /** It is being sent now. */
  sent(): void {
    clearTimeout(this.#send);
    this.#send = undefined;
    this.#since = null;
  }

  succeed(): void {
    this.#failures = 0;
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#write);
    clearTimeout(this.#send);
  }

  #sendIn(milliseconds: number): void {
    clearTimeout(this.#send);
    if (this.#isStopped) return;
    this.#send = setTimeout(this.#doing.send, milliseconds);
  }
}
