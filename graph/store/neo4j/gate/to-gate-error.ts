/** The server's errors in a person's statement, to the gate's. */
import type { Neo4jError } from "neo4j-driver";
import { GateError } from "../../../gate/gate-error.ts";
import type { GateLimits } from "../../../gate/limits.ts";
import {
  refuseBusy,
  refuseCancelled,
  refuseFunction,
  refuseMemory,
  refuseParameter,
  refuseProcedure,
  refuseTime,
  refuseWriting,
} from "../../../gate/refuse.ts";
import { isNeo4jError, type ServerAddress, toGraphError } from "../map-error.ts";
import type { PositionOf } from "./position-of.ts";

export interface ErrorContext {
  readonly address: ServerAddress;
  readonly limits: GateLimits;
  readonly positionOf: PositionOf;
  /** What fails before it runs is wrong in form. */
  readonly isPlanning: boolean;
}

const SAME_ENDS = "51N23";
const LONGEST_MESSAGE = 300;
/** ` (line 1, column 18 (offset: 17))`, before a copy of the statement. */
const PLACE = /\s*\(line \d+, column \d+ \(offset: (\d+)\)\)/;

export function toGateError(error: unknown, context: ErrorContext): unknown {
  if (error instanceof GateError || !isNeo4jError(error)) return error;
  return (
    toLimit(error, context) ??
    toMissing(error, context) ??
    toFailure(error, context) ??
    toGraphError(error, context.address)
  );
}

function toLimit({ code }: Neo4jError, { limits }: ErrorContext): GateError | null {
  if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut"))
    return refuseTime(limits.timeoutMs);
  if (/MemoryPoolOutOfMemory|TransactionOutOfMemory|StackOverFlow|OutOfMemory/i.test(code))
    return refuseMemory(limits.memoryMb);
  if (code.endsWith(".MaximumTransactionLimitReached")) return refuseBusy();
  if (code.endsWith("Transaction.Terminated")) return refuseCancelled(code);
  if (code.endsWith("Statement.AccessMode")) return refuseWriting("The statement");
  return null;
}

function toMissing(error: Neo4jError, context: ErrorContext): GateError | null {
  const { code, message } = error;
  const position = positionIn(error, context);
  const called = /Unknown function '([^']+)'/.exec(message)?.[1];
  if (called !== undefined) return refuseFunction(called, null, position);
  if (code.endsWith(".ProcedureNotFound"))
    return refuseProcedure(/`([^`]+)`/.exec(message)?.[1] ?? "", position);
  if (code.endsWith(".ParameterMissing")) {
    const name = /parameter\(s\): ([^,\s]+)/.exec(message)?.[1] ?? "";
    return refuseParameter(name, "has no value. Give it one, and run it again.", position);
  }
  return null;
}

function toFailure(error: Neo4jError, context: ErrorContext): GateError | null {
  const { code, gqlStatus } = error;
  const options = { cause: error, position: positionIn(error, context) };
  if (gqlStatus === SAME_ENDS) {
    const message =
      "A shortest path needs two different nodes, and here both ends were the same. Add WHERE a <> b before it.";
    return new GateError("CYPHER_FAILED", message, options);
  }
  if (
    code.startsWith("Neo.ClientError.Statement.") ||
    code.startsWith("Neo.ClientError.Procedure.")
  ) {
    if (code.endsWith(".ArithmeticError") && /by zero/.test(error.message)) {
      return new GateError("CYPHER_FAILED", "A number was divided by zero.", options);
    }
    const isForm = context.isPlanning || options.position !== null;
    return new GateError(isForm ? "CYPHER_SYNTAX" : "CYPHER_FAILED", sayOf(error), options);
  }
  if (code.startsWith("Neo.DatabaseError.")) {
    // Its own words may name files and settings.
    const message =
      "The database could not finish this statement. Write it another way, or in parts.";
    return new GateError("CYPHER_FAILED", message, options);
  }
  return null;
}

/** The server's own sentence, without its copy of the statement, and without a list of all that might have stood there. */
function sayOf({ message }: Neo4jError): string {
  const sentence = (message.split(PLACE)[0] ?? message).split("\n")[0]?.trim() ?? "";
  const isList = sentence.length > LONGEST_MESSAGE && sentence.includes(": expected ");
  const short = isList
    ? (sentence.split(": expected ")[0] ?? "")
    : sentence.slice(0, LONGEST_MESSAGE);
  const said = short.charAt(0).toUpperCase() + short.slice(1);
  return /[.!?]$/.test(said) ? said : `${said}.`;
}

function positionIn({ message }: Neo4jError, { positionOf }: ErrorContext) {
  const offset = PLACE.exec(message)?.[1];
  return offset === undefined ? null : positionOf(Number(offset));
}
