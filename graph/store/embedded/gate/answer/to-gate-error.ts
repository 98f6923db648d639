/** The engine's errors as the gate's: with a place where it names one, and with what to write instead where Neo4j would know. */
import type { GatePosition } from "../../../../gate/cypher-gate.ts";
import { GateError } from "../../../../gate/gate-error.ts";
import type { PreparedStatement } from "../../../../gate/prepare-statement.ts";
import { refuseWriting } from "../../../../gate/refuse.ts";
import { offsetAt } from "../../../../gate/text/position-at.ts";
import type { AdaptedStatement } from "../statement/adapt-statement.ts";
import type { ErrorMessage } from "../process/child-messages.ts";
import { toFormError } from "./to-form-error.ts";
import { toSentence } from "./to-sentence.ts";

export interface Asked {
  readonly statement: PreparedStatement;
  readonly adapted: AdaptedStatement;
  /** What stood before the statement when the engine read it. */
  readonly sentBefore: string;
}

export function toGateError({ message, status }: ErrorMessage, asked: Asked): GateError {
  const text = toSentence(message);
  const position = findPosition(message, asked);
  if (isAboutForm(message, status)) return toFormError(message, position, asked.statement);
  if (/permission denied|read.only/i.test(message)) return refuseWriting("This statement");
  if (/memory|budget/i.test(message)) {
    return new GateError(
      "CYPHER_MEMORY",
      `${text} Give paths an upper length such as *1..3, or begin at fewer nodes.`,
      {
        values: { reason: text },
      },
    );
  }
  return new GateError("CYPHER_FAILED", `The statement failed while it ran: ${text}`, {
    values: { reason: text },
    position,
  });
}

function isAboutForm(message: string, status: string): boolean {
  return (
    /GRAFEO-Q00[124]\b/.test(message) ||
    status.startsWith("42") ||
    // What its planner should have seen.
    /PatternComprehension|Variable '[^']+' not found in input/.test(message)
  );
}

/** `--> query:2:1` counts in what was sent. */
function findPosition(
  message: string,
  { statement, adapted, sentBefore }: Asked,
): GatePosition | null {
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(message) ?? [];
  if (line === undefined || column === undefined) return null;
  const sent = sentBefore + adapted.text;
  const offset = offsetAt(sent, Number(line), Number(column)) - sentBefore.length;
  return statement.positionOf(adapted.originalOffset(Math.max(offset, 0)));
}
