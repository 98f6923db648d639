/** Threads for people's statements: as many as run at once, kept for the next, replaced when they are lost. */
import type { GateSink, GateSummary } from "../../../gate/cypher-gate.ts";
import { DriverWorker } from "./driver-worker.ts";
import type { JobMessage, WorkerSettings } from "./worker-messages.ts";

/** One at work and one that waits. */
const KEPT = 2;

export class WorkerPool {
  readonly #settings: WorkerSettings;
  readonly #onStep: (name: string) => void;
  readonly #all = new Set<DriverWorker>();
  readonly #idle: DriverWorker[] = [];
  #isClosed = false;

  constructor(settings: WorkerSettings, onStep: (name: string) => void) {
    this.#settings = settings;
    this.#onStep = onStep;
  }

  /** Has one more ready, so that nobody waits for a thread: neither the first who asks, nor who comes after one was lost. */
  warm(): void {
    const isWanted = this.#idle.length === 0 && this.#all.size < KEPT;
    if (isWanted && !this.#isClosed) this.#idle.push(this.#start());
  }

  /** Resolves when there is one that has started, so that its start takes no time from a statement. */
  async ready(): Promise<void> {
    const worker = this.#takeIdle() ?? this.#start();
    await worker.ready;
    this.#idle.push(worker);
  }

  async run(job: JobMessage, sink: GateSink, ending: AbortSignal): Promise<GateSummary> {
    // The one that was used last is the one whose connection is alive.
    const worker = this.#takeIdle() ?? this.#start();
    this.warm();
    try {
      return await worker.run(job, sink, ending);
    } finally {
      void this.#giveBack(worker);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#all].map((worker) => worker.close()));
  }

  #start(): DriverWorker {
    const worker = new DriverWorker(this.#settings, this.#onStep);
    this.#all.add(worker);
    return worker;
  }

  #takeIdle(): DriverWorker | undefined {
    for (let worker = this.#idle.pop(); worker !== undefined; worker = this.#idle.pop()) {
      if (!worker.isGone) return worker;
      this.#all.delete(worker);
    }
    return undefined;
  }

  async #giveBack(worker: DriverWorker): Promise<void> {
    if (await worker.free()) {
      this.#idle.push(worker);
      return;
    }
    this.#all.delete(worker);
    this.warm();
  }
}
