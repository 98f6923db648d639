/** Errors on their way from one thread to another, where only plain data arrives. */
import {
  GraphError,
  type GraphErrorCode,
  StatementFailedError,
  StoreFullError,
  StoreRefusedError,
  StoreTooOldError,
  StoreUnavailableError,
} from "../../../errors.ts";
import type { GatePosition } from "../../../gate/cypher-gate.ts";
import type { GateCode } from "../../../gate/gate-codes.ts";
import { GateError } from "../../../gate/gate-error.ts";

export type ErrorMessage =
  | {
      readonly kind: "gate";
      readonly code: GateCode;
      readonly message: string;
      readonly values: Readonly<Record<string, string>>;
      readonly position: GatePosition | null;
    }
  | {
      readonly kind: "graph";
      readonly code: GraphErrorCode;
      readonly message: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "other"; readonly message: string };

export function toErrorMessage(error: unknown): ErrorMessage {
  if (error instanceof GateError) {
    const { code, message, values, position } = error;
    return { kind: "gate", code, message, values, position };
  }
  if (error instanceof GraphError) {
    const { code, message, data } = error;
    return { kind: "graph", code, message, data };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { kind: "other", message };
}

const REVIVED: Partial<Record<GraphErrorCode, new (message: string) => GraphError>> = {
  STORE_REFUSED: StoreRefusedError,
  STORE_TOO_OLD: StoreTooOldError,
  STORE_FULL: StoreFullError,
};

export function toError(message: ErrorMessage): Error {
  if (message.kind === "gate") return new GateError(message.code, message.message, message);
  if (message.kind === "other") return new Error(message.message);
  if (message.code === "STORE_UNAVAILABLE")
    return new StoreUnavailableError(String(message.data["store"]));
  const Revived = REVIVED[message.code] ?? StatementFailedError;
  return new Revived(message.message);
}
