/**
 * The gate to a Neo4j database. It has connections of its own, in threads of their own: people's statements take none from the
 * atlas itself, hold up nothing of it, and may come as another database user (`NEO4J_GATE_USER`) with fewer rights.
 */
import { setTimeout as wait } from "node:timers/promises";
import { StoreUnavailableError } from "../../../errors.ts";
import type { CypherGate, GateRequest, GateSink, GateSummary } from "../../../gate/cypher-gate.ts";
import { Lanes } from "../../../gate/lanes.ts";
import type { GateLimits } from "../../../gate/limits.ts";
import { prepareStatement } from "../../../gate/prepare-statement.ts";
import { refuseTime } from "../../../gate/refuse.ts";
import type { CallOptions, Engine } from "../../graph-store.ts";
import type { Neo4jSettings } from "../open-driver.ts";
import type { OnUnknownStep } from "./check-plan.ts";
import { checkSealed } from "./refuse-sealed.ts";
import type { JobMessage } from "./worker-messages.ts";
import { WorkerPool } from "./worker-pool.ts";

export interface Neo4jGateOptions extends Neo4jSettings {
  readonly engine: Engine;
  readonly limits: GateLimits;
  /** Told once of each step of a plan that no version known here has. */
  readonly onUnknownStep?: OnUnknownStep;
}

/** A good question takes milliseconds; what takes longer than this lets others pass. In ms. */
const SHORT_MS = 500;
/** A server that was restarted leaves dead connections behind: the next attempt is on a new one. In ms. */
const PAUSES = [50, 300, 900];
/** The page itself comes first. In ms. */
const WARM_AFTER_MS = 1_500;

/** Connects at the first statement. */
export function openNeo4jGate(options: Neo4jGateOptions): CypherGate {
  return new Neo4jGate(options);
}

class Neo4jGate implements CypherGate {
  readonly engine: Engine;
  readonly #limits: GateLimits;
  readonly #lanes: Lanes;
  readonly #pool: WorkerPool;
  readonly #closing = new AbortController();

  constructor({ engine, onUnknownStep = sayStep, ...settings }: Neo4jGateOptions) {
    const { limits } = settings;
    const { concurrency, queue } = limits;
    this.engine = engine;
    this.#limits = limits;
    this.#lanes = new Lanes({ short: concurrency, long: concurrency, queue, shortMs: SHORT_MS });
    const told = new Set<string>();
    this.#pool = new WorkerPool(settings, (name) => {
      if (!told.has(name)) onUnknownStep(name);
      told.add(name);
    });
    setTimeout(() => this.#pool.warm(), WARM_AFTER_MS).unref();
  }

  async run(request: GateRequest, sink: GateSink, { signal }: CallOptions = {}) {
    const statement = prepareStatement(request);
    checkSealed(statement);
    const { mode, body, offset, prefix } = statement;
    const { parameters, limit, statement: typed } = request;
    const job = { mode, body, offset, prefix, typed, parameters, limit };
    const leaving = AbortSignal.any([
      this.#closing.signal,
      ...(signal === undefined ? [] : [signal]),
    ]);
    return this.#lanes.run((ending) => this.#runInTime(job, sink, ending), leaving);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#pool.close();
  }

  async #runInTime(job: JobMessage, sink: GateSink, ending: AbortController): Promise<GateSummary> {
    await this.#pool.ready();
    const started = performance.now();
    const { timeoutMs } = this.#limits;
    const timer = setTimeout(() => ending.abort(refuseTime(timeoutMs)), timeoutMs);
    try {
      const summary = await this.#runUntil(ending.signal, job, sink);
      return { ...summary, ms: performance.now() - started };
    } finally {
      clearTimeout(timer);
    }
  }

  /** Again where the connection was dead, as after a restart of the server, but never once rows may have come. */
  async #runUntil(ending: AbortSignal, job: JobMessage, sink: GateSink): Promise<GateSummary> {
    for (let attempt = 0; ; attempt++) {
      let mayRetry = attempt < PAUSES.length;
      const columns = (names: readonly string[]) => {
        mayRetry = false;
        sink.columns(names);
      };
      try {
        const rows = sink.rows.bind(sink);
        const text = sink.text?.bind(sink);
        const taking = { columns, rows, ...(text !== undefined && { text }) };
        return await this.#pool.run(job, taking, ending);
      } catch (error) {
        ending.throwIfAborted();
        if (!mayRetry || !(error instanceof StoreUnavailableError)) throw error;
        await wait(PAUSES[attempt]);
      }
    }
  }
}

function sayStep(name: string): void {
  process.stderr.write(
    `A plan of Neo4j had a step "${name}" that this version of the atlas does not know. The statement was run: its transaction only reads. See docs/safety.md.\n`,
  );
}
