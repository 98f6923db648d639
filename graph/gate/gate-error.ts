/** Why a person's statement was not answered. `code` does not change; the client has its sentence in three languages. */
import type { GatePosition } from "./cypher-gate.ts";
import type { GateCode } from "./gate-codes.ts";

export interface GateErrorOptions extends ErrorOptions {
  /** What the sentence names: `{ name: "apoc.load.json" }`, `{ seconds: "10" }`. */
  readonly values?: Readonly<Record<string, string>>;
  readonly position?: GatePosition | null;
}

export class GateError extends Error {
  override readonly name = "GateError";
  readonly code: GateCode;
  readonly values: Readonly<Record<string, string>>;
  readonly position: GatePosition | null;

  /** `message` says in English what was refused, why, and what to write instead. */
  constructor(code: GateCode, message: string, options: GateErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.values = options.values ?? {};
    this.position = options.position ?? null;
  }
}
