/**
 * Processes for people's statements. There are always so many that are at rest or soon will be, so that who comes after a
 * runaway does not wait. Who has to wait takes whichever is there first: a new one, or one that another is done with.
 */
import { StoreUnavailableError } from "../../../../errors.ts";
import type { GraphNames } from "./child-messages.ts";
import { QueryChild } from "./query-child.ts";
import type { Snapshots } from "./snapshots.ts";

export interface WarmChild {
  readonly child: QueryChild;
  readonly names: GraphNames;
}

interface Waiter {
  resolve(warm: WarmChild): void;
  reject(error: unknown): void;
}

/** Resident memory at which a process that has done its work is not kept, in bytes: the engine gives little back. */
const KEPT_BELOW = 300 * 2 ** 20;
/** A copy that cannot be opened is tried again before it is said: several processes may be ended from outside at once. */
const ATTEMPTS = 6;

export class ChildPool {
  readonly #snapshots: Snapshots;
  readonly #settings: { readonly memoryMb: number; readonly keep: number };
  /** The one that worked last is at the end: it has everything at hand. */
  #ready: WarmChild[] = [];
  readonly #starting = new Set<QueryChild>();
  readonly #working = new Set<QueryChild>();
  #failures = 0;
  readonly #waiters = new Set<Waiter>();
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

  /** Starts the first, for the first asker; the others follow it. */
  warm(): void {
    this.#renew();
    this.#start();
  }

  /** Starts as many as are missing, also in place of those whose statement is their last. */
  refill(): void {
    if (this.#isClosed) return;
    const returning = [...this.#working].filter(({ isLast }) => !isLast).length;
    const missing = this.#settings.keep - returning - this.#ready.length;
    // One that works for a slow reader may return late.
    const wanted = Math.max(missing, this.#waiters.size);
    while (this.#starting.size < wanted) this.#start();
  }

  /** @throws StatementFailedError where no process can be started, StoreUnavailableError after the end */
  async take(): Promise<WarmChild> {
    if (this.#isClosed) throw closed();
    this.#renew();
    const warm = this.#takeReady();
    const taking =
      warm ??
      new Promise<WarmChild>((resolve, reject) => {
        this.#waiters.add({ resolve, reject });
        // From here on somebody waits for it.
        for (const child of this.#starting) child.ref();
      });
    this.refill();
    return taking;
  }

  /** Back after a statement; `rss` in bytes. */
  give(warm: WarmChild, rss: number): void {
    this.#working.delete(warm.child);
    if (rss < KEPT_BELOW) this.#offer(warm);
    else warm.child.kill();
    if (this.#waiters.size > 0) this.refill();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#turnAway(closed());
    const ending = [...this.#alive];
    for (const child of ending) {
      // What is waited for keeps the atlas alive until it has come.
      child.ref();
      child.kill();
    }
    await Promise.all(ending.map(({ exited }) => exited));
  }

  #turnAway(error: unknown): void {
    this.#failures = 0;
    for (const waiter of this.#waiters) waiter.reject(error);
    this.#waiters.clear();
  }

  #takeReady(): WarmChild | null {
    for (let warm = this.#ready.pop(); warm !== undefined; warm = this.#ready.pop()) {
      // It may have ended while it waited.
      if (warm.child.isFit) return this.#handOut(warm);
      warm.child.kill();
    }
    return null;
  }

  #handOut(warm: WarmChild): WarmChild {
    warm.child.ref();
    this.#working.add(warm.child);
    return warm;
  }

  /** To who has waited longest, or to those that are ready. */
  #offer(warm: WarmChild): void {
    const { child } = warm;
    const isOf = !this.#isClosed && child.isFit && child.path === this.#path;
    const [waiter] = this.#waiters;
    if (isOf && waiter !== undefined) {
      this.#waiters.delete(waiter);
      waiter.resolve(this.#handOut(warm));
    } else if (isOf && this.#ready.length < this.#settings.keep) {
      child.unref();
      this.#ready.push(warm);
    } else child.kill();
  }

  /** After a change of the graph, those with the old copy go. */
  #renew(): void {
    const path = this.#snapshots.current();
    if (path === this.#path) return;
    this.#path = path;
    const old = this.#ready;
    this.#ready = [];
    for (const { child } of old) child.kill();
  }

  #start(): void {
    const child = new QueryChild({
      path: this.#path,
      folder: this.#snapshots.emptyFolder,
      memoryMb: this.#settings.memoryMb,
    });
    this.#starting.add(child);
    this.#alive.add(child);
    if (this.#waiters.size > 0) child.ref();
    void child.exited.then(() => this.#alive.delete(child));
    void child.ready().then(
      (names) => this.#started({ child, names }),
      (error: unknown) => this.#failed(child, error),
    );
  }

  #started(warm: WarmChild): void {
    this.#starting.delete(warm.child);
    this.#failures = 0;
    this.#offer(warm);
    // It may have been of a graph that has changed meanwhile.
    if (this.#waiters.size > 0) this.refill();
  }

  #failed(child: QueryChild, error: unknown): void {
    this.#starting.delete(child);
    child.kill();
    if (this.#waiters.size === 0) return;
    // One that was to open an older copy, which has gone meanwhile, says nothing of this one.
    if (child.path === this.#path) this.#failures += 1;
    if (this.#failures >= ATTEMPTS) this.#turnAway(error);
    else this.refill();
  }
}

function closed(): StoreUnavailableError {
  return new StoreUnavailableError("The gate, which was closed,");
}
