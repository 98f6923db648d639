/**
 * The gate: the one way in which a person's statement reaches a store. Both adapters pass `test/contracts/gate.contract.ts`.
 * A statement is read-only or it is refused: before it runs, by its text and by its plan (`docs/safety.md`).
 */
import type { CallOptions, Engine } from "../store/graph-store.ts";
import type { GateValue } from "./gate-value.ts";

/** `explain` plans and runs nothing; `profile` runs and counts what each step of the plan did. */
export type GateMode = "run" | "explain" | "profile";

export interface GateRequest {
  /** As typed. `EXPLAIN` or `PROFILE` at its head asks for that mode, whatever `mode` says. */
  readonly statement: string;
  /** By name, without `$`. Integers within 2^53 stay integers; `{ $int: "…" }` is one beyond. */
  readonly parameters: Readonly<Record<string, GateValue>>;
  readonly mode: GateMode;
  /** Rows at most; the gate's own cap is kept where it is lower. */
  readonly limit: number;
}

/** Takes what comes, in order: columns once, then rows in batches. What it has not taken yet waits for it, the caps' worth at most. */
export interface GateSink {
  columns(names: readonly string[]): void;
  rows(batch: readonly (readonly GateValue[])[]): void | Promise<void>;
  /**
   * The rows as the JSON of such a batch in UTF-8, `count` of them, from an engine that has them so: for who hands them on
   * unread. Without it they come to `rows`.
   */
  text?(json: Uint8Array, count: number): void | Promise<void>;
}

/** One that takes the rows as JSON. */
export type TextSink = Required<Pick<GateSink, "columns" | "text">>;

/** A step of a plan. What the engine does not say is null. */
export interface GatePlan {
  /** The engine's own word, without the name of the database: `NodeByLabelScan`, `Expand`. */
  readonly operator: string;
  readonly details: string;
  readonly estimatedRows: number | null;
  /** Counted when profiled. */
  readonly rows: number | null;
  readonly dbHits: number | null;
  readonly children: readonly GatePlan[];
}

/** Something that the engine noticed and that is no error: a label that does not exist, a cartesian product. */
export interface GateNotification {
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly position: GatePosition | null;
}

/** Line and column count from 1, the offset in UTF-16 units from 0, all in the statement as typed. */
export interface GatePosition {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface GateSummary {
  /** Which cap cut the rows off; null when all have come. */
  readonly truncatedBy: "rows" | "bytes" | null;
  /** From the statement's arrival at the engine to its last row, in ms. */
  readonly ms: number;
  readonly plan: GatePlan | null;
  readonly notifications: readonly GateNotification[];
}

export interface CypherGate {
  readonly engine: Engine;
  /**
   * Runs one statement. An aborted signal ends it in the database too.
   * @throws GateError a refusal or a failure that the person can mend; GraphError where the store itself fails
   */
  run(request: GateRequest, sink: GateSink, options?: CallOptions): Promise<GateSummary>;
  /** Ends what runs, and its processes. */
  close(): Promise<void>;
}
