/**
 * The gate to the embedded engine. The engine has no cancel, its time limit does not hold everywhere, and it reads any file
 * it is asked to; so each statement runs in a process of its own, on a copy, once its plan is known to read only, and ends
 * by the end of that process. What was measured stands in `docs/safety.md`.
 */
import { StoreUnavailableError } from "../../../errors.ts";
import { GateError } from "../../../gate/gate-error.ts";
import type { CypherGate, GateRequest, GateSink, GateSummary } from "../../../gate/cypher-gate.ts";
import { Lanes } from "../../../gate/lanes.ts";
import type { GateLimits } from "../../../gate/limits.ts";
import { prepareStatement } from "../../../gate/prepare-statement.ts";
import { refuseTime } from "../../../gate/refuse.ts";
import { untilEnded } from "../../../gate/until-ended.ts";
import type { CallOptions, Engine } from "../../graph-store.ts";
import type { EmbeddedStore } from "../embedded-store.ts";
import { ProcessEndedError } from "./process/process-ended-error.ts";
import { ChildPool, type WarmChild } from "./process/child-pool.ts";
import { type Job, runInChild } from "./run-in-child.ts";
import { Snapshots } from "./process/snapshots.ts";

export interface EmbeddedGateOptions {
  readonly store: EmbeddedStore;
  readonly limits: GateLimits;
}

/** A good question takes milliseconds; what takes longer than this lets others pass. In ms. */
const SHORT_MS = 300;
/** Several may be lost at once before the system has said so of each. */
const ATTEMPTS = 6;
/** Processes at rest when all quick places are taken: for who comes after a runaway. */
const SPARE = 1;

export function openEmbeddedGate(options: EmbeddedGateOptions): CypherGate {
  return new EmbeddedGate(options);
}

interface Run extends Job {
  readonly sink: GateSink;
  readonly ending: AbortController;
}

class EmbeddedGate implements CypherGate {
  readonly engine: Engine;
  readonly #limits: GateLimits;
  readonly #snapshots: Snapshots;
  readonly #pool: ChildPool;
  readonly #lanes: Lanes;
  readonly #closing = new AbortController();

  constructor({ store, limits }: EmbeddedGateOptions) {
    const { concurrency, queue, memoryMb } = limits;
    this.engine = store.engine;
    this.#limits = limits;
    this.#snapshots = new Snapshots(store);
    this.#pool = new ChildPool(this.#snapshots, { memoryMb, keep: concurrency + SPARE });
    this.#lanes = new Lanes({ short: concurrency, long: concurrency, queue, shortMs: SHORT_MS });
    this.#pool.warm();
  }

  async run(request: GateRequest, sink: GateSink, { signal }: CallOptions = {}) {
    const statement = prepareStatement(request);
    if (this.#closing.signal.aborted)
      throw new StoreUnavailableError("The gate, which was closed,");
    const limit = Math.min(request.limit, this.#limits.maxRows);
    const job = { statement, parameters: request.parameters, limit, bytes: this.#limits.maxBytes };
    const leaving = AbortSignal.any([
      this.#closing.signal,
      ...(signal === undefined ? [] : [signal]),
    ]);
    return this.#lanes.run(
      (ending, begin) => this.#runSomewhere({ ...job, sink, ending }, begin),
      leaving,
      // A process may have to be started first.
      true,
    );
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#pool.close();
    this.#snapshots.remove();
  }

  /** In another process where the first was gone before it had looked at the statement. */
  async #runSomewhere(run: Run, begin: () => void): Promise<GateSummary> {
    for (let attempt = 1; ; attempt += 1) {
      const warm = await this.#take(run.ending.signal);
      begin();
      try {
        return await this.#runInTime(warm, run);
      } catch (error) {
        const isLost = error instanceof ProcessEndedError && error.isUnheard;
        if (!isLost || attempt === ATTEMPTS) throw error;
      }
    }
  }

  async #take(ending: AbortSignal): Promise<WarmChild> {
    const taking = this.#pool.take();
    try {
      return await untilEnded(taking, ending);
    } catch (error) {
      // Who waited has left; what comes then is for the next.
      void taking.then(
        (warm) => this.#pool.give(warm, 0),
        () => undefined,
      );
      throw error;
    }
  }

  async #runInTime(warm: WarmChild, { sink, ending, ...job }: Run): Promise<GateSummary> {
    const { child } = warm;
    const started = performance.now();
    const { timeoutMs } = this.#limits;
    const timer = setTimeout(() => ending.abort(refuseTime(timeoutMs)), timeoutMs);
    const slow = setTimeout(() => {
      child.slowDown();
      this.#pool.refill();
    }, SHORT_MS);
    const kill = () => child.kill();
    ending.signal.addEventListener("abort", kill, { once: true });
    let rss = Infinity;
    try {
      // The engine is through when the columns come; what follows is in the hands of who takes the rows.
      const running = runInChild(
        warm,
        job,
        toEndingSink(sink, ending.signal, () => clearTimeout(slow)),
      );
      const done = await untilEnded(running, ending.signal);
      rss = done.rss;
      return { ...done.summary, ms: performance.now() - started };
    } catch (error) {
      if (error instanceof GateError) rss = 0;
      throw error;
    } finally {
      clearTimeout(timer);
      clearTimeout(slow);
      ending.signal.removeEventListener("abort", kill);
      this.#pool.give(warm, rss);
    }
  }
}

/** Takes nothing more once it is time to end. */
function toEndingSink(sink: GateSink, ending: AbortSignal, onColumns: () => void): GateSink {
  return {
    columns(names) {
      onColumns();
      ending.throwIfAborted();
      sink.columns(names);
    },
    rows(batch) {
      ending.throwIfAborted();
      return sink.rows(batch);
    },
    ...(sink.text !== undefined && {
      text(json: Uint8Array, count: number) {
        ending.throwIfAborted();
        return sink.text?.(json, count);
      },
    }),
  };
}
