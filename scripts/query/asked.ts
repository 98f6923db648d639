import type { GateRequest, GateSink } from "../../graph/gate/cypher-gate.ts";

/** What is asked, who takes the rows, and what ends it. */
export interface Asked {
  readonly request: GateRequest;
  readonly sink: GateSink;
  readonly signal: AbortSignal;
}
