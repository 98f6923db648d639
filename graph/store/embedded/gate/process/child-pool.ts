/** Processes for people's statements: one more than runs is kept warm, so that who comes after a killed one does not wait. */
import { StoreUnavailableError } from "../../../../errors.ts";
import type { GraphNames } from "./child-messages.ts";
import { QueryChild } from "./query-child.ts";
import type { Snapshots } from "./snapshots.ts";

export interface WarmChild {
  readonly child: QueryChild;
  readonly names: GraphNames;
}

interface Starting {
  readonly child: QueryChild;
  readonly warm: Promise<WarmChild>;
}

/** Resident memory at which a process that has done its work is not kept, in bytes: the engine gives little back. */
const KEPT_BELOW = 300 * 2 ** 20;
/** A copy that cannot be opened is tried once more, and then said. */
const ATTEMPTS = 2;

export class ChildPool {
  readonly #snapshots: Snapshots;
  readonly #settings: { readonly memoryMb: number; readonly keep: number };
  /** Ready or starting, the longest waiting first. */
  #idle: Starting[] = [];
  readonly #alive = new Set<QueryChild>();
  #path = "";
  #isClosed = false;

  constructor(
    snapshots: Snapshots,
    settings: { readonly memoryMb: number; readonly keep: number },
  ) {
    this.#snapshots = snapshots;
    this.#settings = settings;
  }

  /** Starts what the next asker will need. */
  warm(): void {
    this.#renew();
    if (this.#idle.length === 0) this.#idle.push(this.#start());
  }

  /** @throws StatementFailedError where no process can be started, StoreUnavailableError after the end */
  async take(): Promise<WarmChild> {
    for (let attempt = 1; ; attempt += 1) {
      if (this.#isClosed) throw new StoreUnavailableError("The gate, which was closed,");
      this.#renew();
      const taken = await this.#takeOne(attempt === ATTEMPTS);
      if (taken !== null) return taken;
    }
  }

  /** Back after a statement; `rss` in bytes. */
  give(warm: WarmChild, rss: number): void {
    const { child } = warm;
    const isKept =
      !this.#isClosed &&
      child.isFit &&
      child.path === this.#path &&
      rss < KEPT_BELOW &&
      this.#idle.length < this.#settings.keep;
    if (!isKept) return this.end(warm);
    child.unref();
    // The one that worked last has everything at hand.
    this.#idle.unshift({ child, warm: Promise.resolve(warm) });
  }

  end({ child }: WarmChild): void {
    child.kill();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const ending = [...this.#alive];
    for (const child of ending) {
      // What is waited for keeps the atlas alive until it has come.
      child.ref();
      child.kill();
    }
    await Promise.all(ending.map(({ exited }) => exited));
  }

  async #takeOne(isLastAttempt: boolean): Promise<WarmChild | null> {
    const next = this.#idle.shift() ?? this.#start();
    // From here on somebody waits for it.
    next.child.ref();
    try {
      const warm = await next.warm;
      if (this.#idle.length === 0 && !this.#isClosed) this.#idle.push(this.#start());
      // It may have ended while it waited.
      if (warm.child.isFit) return warm;
      this.end(warm);
    } catch (error) {
      if (isLastAttempt) throw error;
    }
    return null;
  }

  /** After a change of the graph, those with the old copy go. */
  #renew(): void {
    const path = this.#snapshots.current();
    if (path === this.#path) return;
    this.#path = path;
    const old = this.#idle;
    this.#idle = [];
    for (const { child } of old) child.kill();
  }

  #start(): Starting {
    const child = new QueryChild({
      path: this.#path,
      folder: this.#snapshots.emptyFolder,
      memoryMb: this.#settings.memoryMb,
    });
    this.#alive.add(child);
    void child.exited.then(() => this.#alive.delete(child));
    const warm = child.ready().then((names) => ({ child, names }));
    // Whoever takes it hears of it.
    warm.catch(() => undefined);
    return { child, warm };
  }
}
