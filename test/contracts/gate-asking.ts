/** What an adapter's test hands to the gate's contract, and how the contract asks. */
import type { CypherGate, GateMode, GatePlan, GateSummary } from "../../graph/gate/cypher-gate.ts";
import { GateError } from "../../graph/gate/gate-error.ts";
import type { GateLimits } from "../../graph/gate/limits.ts";
import type { GateValue } from "../../graph/gate/gate-value.ts";
import type { PeopleStore } from "../../graph/people/people-store.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";

export interface OpenGateTarget {
  readonly store: GraphStore;
  readonly gate: CypherGate;
  /** What readers keep, by the same engine. */
  readonly people: PeopleStore;
  /** How many nodes, relations, indexes and constraints there are, seen beside the gate. */
  census(): Promise<unknown>;
  close(): Promise<void>;
}

export interface GateTarget {
  /** With {@link GATE_TEST_LIMITS} and a store that holds nothing. */
  readonly open: () => Promise<OpenGateTarget>;
  /** Which column of the outcomes holds. */
  readonly engine: "embedded" | "neo4j";
  /** Where a statement that could write files would leave them. */
  readonly folders: readonly string[];
}

/** Short, so that what is heavy ends soon. */
export const GATE_TEST_LIMITS: GateLimits = {
  timeoutMs: 700,
  maxRows: 1000,
  maxBytes: 2_000_000,
  concurrency: 2,
  queue: 20,
  memoryMb: 384,
};

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GateValue[])[];
  readonly summary: GateSummary;
}

export interface Asking {
  readonly parameters?: Readonly<Record<string, GateValue>>;
  readonly mode?: GateMode;
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

export type OpenedGate = () => OpenGateTarget;

/** `opened` is called when something is asked, by then it is open. */
export class Asker {
  readonly #opened: OpenedGate;

  constructor(opened: OpenedGate) {
    this.#opened = opened;
  }

  async ask(statement: string, asking: Asking = {}): Promise<Answer> {
    const { parameters = {}, mode = "run", limit = 1000, signal } = asking;
    const rows: (readonly GateValue[])[] = [];
    let columns: readonly string[] = [];
    const summary = await this.#opened().gate.run(
      { statement, parameters, mode, limit },
      {
        columns: (names) => {
          columns = names;
        },
        rows: (batch) => {
          rows.push(...batch);
        },
      },
      signal === undefined ? {} : { signal },
    );
    return { columns, rows, summary };
  }

  async refusalOf(statement: string, asking: Asking = {}): Promise<GateError> {
    const error = await this.ask(statement, asking).then(
      () => new Error(`"${statement.slice(0, 200)}" was answered.`),
      (reason: unknown) => reason,
    );
    if (error instanceof GateError) return error;
    throw error;
  }

  /** `answered`, or the code of the refusal. */
  async outcomeOf(statement: string, asking: Asking = {}): Promise<string> {
    return this.ask(statement, asking).then(
      () => "answered",
      (error: unknown) => {
        if (error instanceof GateError) return error.code;
        throw error;
      },
    );
  }
}

export function flatten(plan: GatePlan | null): readonly GatePlan[] {
  return plan === null ? [] : [plan, ...plan.children.flatMap(flatten)];
}
