/** The engine's errors as the port's. It gives one class and a code inside the message. */
import { GraphError, StatementFailedError, StoreFullError } from "../../errors.ts";

export function isDiskFull(message: string): boolean {
  return /GRAFEO-(T009|X003)|no space left|ENOSPC|disk is full/i.test(message);
}

export function toStatementError(cause: unknown): Error {
  if (cause instanceof GraphError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  if (isDiskFull(message)) {
    return new StoreFullError(
      "There is no space left for the graph's file. What was confirmed is kept; free some space and try again.",
      { cause },
    );
  }
  const [firstLine] = message.split("\n");
  return new StatementFailedError(`The embedded engine refused a statement: ${firstLine}.`, {
    cause,
  });
}
