/**
 * Every check that needs no engine. What comes out is one statement without what stood before it; the adapters then ask
 * their engine for its plan, which is the boundary.
 */
import { checkGiven, checkParameters } from "./check-parameters.ts";
import type { GateMode, GatePosition, GateRequest } from "./cypher-gate.ts";
import { LIMITS } from "./limits.ts";
import { refuseEmpty, refuseSeveral, refuseTooLong } from "./refuse.ts";
import { checkCalls } from "./text/check-calls.ts";
import { checkClauses } from "./text/check-clauses.ts";
import { checkText } from "./text/check-text.ts";
import { positionAt } from "./text/position-at.ts";
import { readHead } from "./text/read-head.ts";
import { isMark, readTokens, type Token } from "./text/read-tokens.ts";

export interface PreparedStatement {
  readonly mode: GateMode;
  /** The statement alone: without EXPLAIN, PROFILE or CYPHER before it, and without a semicolon behind it. */
  readonly body: string;
  /** Where the body begins in the statement as typed, in UTF-16 units. */
  readonly offset: number;
  /** What is to be sent before the body to an engine that knows it: `CYPHER 25 `, or nothing. */
  readonly prefix: string;
  /** Of the body; offsets count in the statement as typed. */
  readonly tokens: readonly Token[];
  /** What stands between two offsets of tokens. */
  textOf(start: number, end: number): string;
  /** Where an offset in the body is in the statement as typed. */
  positionOf(offsetInBody: number): GatePosition;
}

/** @throws GateError for everything that can be known without an engine */
export function prepareStatement(request: GateRequest): PreparedStatement {
  const { statement } = request;
  checkText(statement);
  checkParameters(request);
  const all = endAtSemicolon(statement, readTokens(statement));
  const head = readHead(statement, all);
  const tokens = all.slice(head.length);
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) throw refuseEmpty();
  checkNesting(statement, tokens);
  checkClauses(statement, tokens);
  checkCalls(statement, tokens);
  const mode = head.mode ?? request.mode;
  if (mode !== "explain") checkGiven(statement, tokens, request.parameters);
  return {
    mode,
    body: statement.slice(first.start, last.end),
    offset: first.start,
    prefix: head.prefix,
    tokens,
    textOf: (start, end) => statement.slice(start, end),
    positionOf: (offsetInBody) => positionAt(statement, first.start + offsetInBody),
  };
}

function endAtSemicolon(statement: string, tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => isMark(token, ";"));
  if (end < 0) return tokens;
  const another = tokens.slice(end).find((token) => !isMark(token, ";"));
  if (another !== undefined) throw refuseSeveral(positionAt(statement, another.start));
  return tokens.slice(0, end);
}

function checkNesting(statement: string, tokens: readonly Token[]): void {
  let depth = 0;
  for (const token of tokens) {
    if (isMark(token, "(", "[", "{")) depth += 1;
    if (isMark(token, ")", "]", "}")) depth -= 1;
    if (depth <= LIMITS.nesting) continue;
    const at = positionAt(statement, token.start);
    throw refuseTooLong(
      `more than ${LIMITS.nesting} brackets in each other here`,
      String(LIMITS.nesting),
      at,
    );
  }
}
