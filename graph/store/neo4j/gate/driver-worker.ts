/** One thread of {@link ./gate-worker.ts}, as seen from the one that serves. */
import { Worker } from "node:worker_threads";
import type { GateSink, GateSummary } from "../../../gate/cypher-gate.ts";
import type { GateValue } from "../../../gate/gate-value.ts";
import { refuseMemory } from "../../../gate/refuse.ts";
import { toError } from "./error-message.ts";
import type { FromWorker, JobMessage, ToWorker, WorkerSettings } from "./worker-messages.ts";

/** A thread that is told to end its statement and does not say so in time is busy with a row that is too large. In ms. */
const GRACE_MS = 1_000;

/** An answer's values live shorter than the time that it takes to fill this: cleaning up took a tenth of a large one. */
const YOUNG_MB = 96;

interface Running {
  readonly sink: GateSink;
  resolve(summary: GateSummary): void;
  reject(error: unknown): void;
}

export class DriverWorker {
  /** Resolves when its code is loaded, or it is gone. */
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  readonly #settings: WorkerSettings;
  readonly #onStep: (name: string) => void;
  #running: Running | null = null;
  #taking = Promise.resolve();
  #settled: () => void = () => undefined;
  #isGone = false;
  #tellReady: () => void = () => undefined;

  constructor(settings: WorkerSettings, onStep: (name: string) => void) {
    this.#settings = settings;
    this.#onStep = onStep;
    this.ready = new Promise((resolve) => {
      this.#tellReady = resolve;
    });
    this.#worker = new Worker(new URL("start-gate-worker.mjs", import.meta.url), {
      workerData: settings,
      execArgv: [],
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG_MB,
        maxOldGenerationSizeMb: settings.limits.memoryMb,
      },
    });
    this.#worker.unref();
    // By turns: what comes after a batch waits until that was taken.
    this.#worker.on("message", (messages: readonly FromWorker[]) => {
      // With the end of a job among them nothing more of it waits.
      const isOver = messages.some(({ kind }) => kind === "done" || kind === "failed");
      for (const message of messages)
        this.#taking = this.#taking.then(() => this.#take(message, isOver));
    });
    this.#worker.on("error", (error) => this.#end(this.#explain(error)));
    this.#worker.on("exit", () => this.#end(refuseMemory(settings.limits.memoryMb)));
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** Rejects with the signal's reason as soon as it aborts. {@link free} says when the next may come. */
  async run(job: JobMessage, sink: GateSink, ending: AbortSignal): Promise<GateSummary> {
    ending.throwIfAborted();
    return new Promise<GateSummary>((resolve, reject) => {
      const leave = () => {
        this.#send({ kind: "end" });
        reject(ending.reason as Error);
      };
      const stop = () => ending.removeEventListener("abort", leave);
      ending.addEventListener("abort", leave, { once: true });
      this.#running = {
        sink,
        resolve: (summary) => (stop(), resolve(summary)),
        reject: (error) => (stop(), reject(error as Error)),
      };
      this.#send({ kind: "run", job });
    });
  }

  /** Whether it can take the next statement; one that does not come to rest is ended. */
  async free(): Promise<boolean> {
    if (this.#running === null) return !this.#isGone;
    const timer = setTimeout(() => void this.close(), GRACE_MS);
    await new Promise<void>((resolve) => {
      this.#settled = resolve;
    });
    clearTimeout(timer);
    return !this.#isGone;
  }

  async close(): Promise<void> {
    this.#isGone = true;
    await this.#worker.terminate();
  }

  #send(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    this.#worker.postMessage(message);
  }

  async #take(message: FromWorker, isOver: boolean): Promise<void> {
    if (message.kind === "ready") return this.#tellReady();
    if (message.kind === "step") return this.#onStep(message.name);
    const { sink } = this.#running ?? {};
    if (message.kind === "columns") return sink?.columns(message.names);
    if (message.kind === "done" || message.kind === "failed") return this.#finish(message);
    try {
      if (sink !== undefined) await handOn(sink, message);
    } catch (error) {
      this.#running?.reject(error);
      this.#send({ kind: "end" });
    }
    if (!isOver) this.#send({ kind: "more" });
  }

  #finish(message: Extract<FromWorker, { kind: "done" | "failed" }>): void {
    if (message.kind === "done") this.#running?.resolve(message.summary);
    else this.#running?.reject(toError(message.error));
    // It has too much still to read: the next one is better served by another.
    if (message.kind === "done" && message.isCut) void this.close();
    this.#rest();
  }

  #end(error: Error): void {
    this.#isGone = true;
    this.#tellReady();
    this.#running?.reject(error);
    this.#rest();
  }

  #rest(): void {
    this.#running = null;
    this.#settled();
  }

  #explain(error: Error & { readonly code?: string }): Error {
    return error.code === "ERR_WORKER_OUT_OF_MEMORY"
      ? refuseMemory(this.#settings.limits.memoryMb)
      : error;
  }
}

async function handOn(
  sink: GateSink,
  { json, count }: Extract<FromWorker, { kind: "rows" }>,
): Promise<void> {
  if (sink.text !== undefined) await sink.text(json, count);
  else await sink.rows(JSON.parse(new TextDecoder().decode(json)) as GateValue[][]);
}
