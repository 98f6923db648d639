/** What the thread that talks to the database and the one that serves say to each other. Everything here can be cloned. */
import type { GateLimits } from "../../../gate/limits.ts";
import type { GateValue } from "../../../gate/gate-value.ts";
import type { PreparedStatement } from "../../../gate/prepare-statement.ts";
import type { Neo4jSettings } from "../open-driver.ts";
import type { ErrorMessage } from "./error-message.ts";
import type { Ran } from "./run-statement.ts";

export interface WorkerSettings extends Neo4jSettings {
  readonly limits: GateLimits;
}

export interface JobMessage extends Pick<PreparedStatement, "mode" | "body" | "offset" | "prefix"> {
  /** As typed: positions count in it. */
  readonly typed: string;
  readonly parameters: Readonly<Record<string, GateValue>>;
  readonly limit: number;
}

export type ToWorker =
  | { readonly kind: "run"; readonly job: JobMessage }
  /** The rows were taken. */
  | { readonly kind: "more" }
  | { readonly kind: "end" };

export type FromWorker =
  /** Its code is loaded. */
  | { readonly kind: "ready" }
  | { readonly kind: "columns"; readonly names: readonly string[] }
  /** `json` is UTF-8: bytes go over as they are, values would be copied one by one. */
  | { readonly kind: "rows"; readonly json: Uint8Array; readonly count: number }
  | { readonly kind: "step"; readonly name: string }
  /** The last of a job. */
  | ({ readonly kind: "done" } & Ran)
  | { readonly kind: "failed"; readonly error: ErrorMessage };
