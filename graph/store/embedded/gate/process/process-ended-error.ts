import { GateError } from "../../../../gate/gate-error.ts";

/** It was killed from outside, or the engine in it broke. */
export class ProcessEndedError extends GateError {
  /** Before it had looked at the statement: another process may be asked without running anything twice. */
  readonly isUnheard: boolean;

  constructor(isUnheard: boolean, how: string) {
    super(
      "CYPHER_FAILED",
      "The process that ran the statement ended before it was done. Run it again; if it ends again, ask for less.",
      { cause: how },
    );
    this.isUnheard = isUnheard;
  }
}
