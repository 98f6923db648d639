/** Where the server says that something is, in the statement as typed. */
import type { GatePosition } from "../../../gate/cypher-gate.ts";
import type { PreparedStatement } from "../../../gate/prepare-statement.ts";

/** Of an offset in what was sent. */
export type PositionOf = (offsetInSent: number) => GatePosition;

export type SendableStatement = Pick<PreparedStatement, "mode" | "body" | "prefix" | "positionOf">;

export interface SentStatement {
  readonly text: string;
  readonly positionOf: PositionOf;
}

/** `head` is `EXPLAIN `, `PROFILE ` or nothing. */
export function toSent(
  statement: SendableStatement,
  head: "EXPLAIN " | "PROFILE " | "",
): SentStatement {
  const before = head + statement.prefix;
  return {
    text: before + statement.body,
    positionOf: (offset) => statement.positionOf(Math.max(0, offset - before.length)),
  };
}
