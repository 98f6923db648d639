/** Finds every function and procedure that a statement calls, however it is written, and refuses those not known to be harmless. */
import { ALLOWED_FUNCTIONS } from "../allowed-functions.ts";
import { checkProcedure } from "../allowed-procedures.ts";
import { refuseFunction } from "../refuse.ts";
import { findNear } from "./find-near.ts";
import { positionAt } from "./position-at.ts";
import { isMark, isName, isWord, type Token } from "./read-tokens.ts";

/** Words of Cypher that an opening bracket may follow. No function without a dot in its name can be added to Neo4j. */
const BEFORE_BRACKET: ReadonlySet<string> = new Set(
  `ACYCLIC ALL AND ANY AS BY CALL CASE COLLECT CONTAINS COUNT CREATE DELETE DESC DISTINCT EACH ELEMENTS ELSE EXISTS FILTER FOR
  FOREACH FROM GROUP GROUPS IN INSERT IS LET LIMIT MATCH MERGE NEXT NONE NOT OFFSET ON OR PATH PATHS RELATIONSHIP RELATIONSHIPS
  REMOVE REQUIRE RETURN SET SHORTEST SINGLE SKIP SIMPLE THEN TRAIL UNWIND WALK WHEN WHERE WITH XOR YIELD`.split(
    /\s+/,
  ),
);

/** Words that go on with a statement, so that a `call` before them is somebody's variable. */
const NO_PROCEDURE: ReadonlySet<string> = new Set(
  `AND AS ASC ASCENDING CALL CONTAINS DESC DESCENDING ELSE END ENDS FILTER FINISH IN IS LET LIMIT MATCH NEXT OFFSET OPTIONAL OR
  ORDER RETURN SKIP STARTS THEN UNION UNWIND WHEN WHERE WITH XOR`.split(/\s+/),
);

/** @throws GateError CYPHER_FUNCTION @throws GateError CYPHER_PROCEDURE */
export function checkCalls(statement: string, tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (isCall(tokens, index) && isName(next)) {
      const name = readDotted(tokens, index + 1);
      if (name.parts > 1 || !isWordOf(next, NO_PROCEDURE)) {
        checkProcedure(name.text, positionAt(statement, next.start));
      }
    }
    if (isName(token) && isMark(next, "(")) checkFunction(statement, tokens, index);
  }
}

function checkFunction(statement: string, tokens: readonly Token[], last: number): void {
  const first = findFirst(tokens, last);
  const { text, parts } = readDotted(tokens, first);
  const token = tokens[first];
  if (token === undefined) return;
  if (isCall(tokens, first - 1) || (parts === 1 && isHint(tokens, first))) return;
  const isAfterDot = isMark(tokens[first - 1], ".");
  if (parts === 1 && !isAfterDot && isWordOf(token, BEFORE_BRACKET)) return;
  if (!isAfterDot && ALLOWED_FUNCTIONS.has(text.toLowerCase())) return;
  throw refuseFunction(
    text,
    findNear(text, [...ALLOWED_FUNCTIONS.values()]),
    positionAt(statement, token.start),
  );
}

/** `CALL` as a word of its own, not the name of a property or a label. */
function isCall(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens[index], "CALL") && !isMark(tokens[index - 1], ".", ":", "|", "&", "!");
}

/** `USING INDEX n:Entity(id)`: a label. */
function isHint(tokens: readonly Token[], first: number): boolean {
  return isMark(tokens[first - 1], ":") && isWord(tokens[first - 3], "INDEX", "SEEK");
}

function isWordOf(token: Token, words: ReadonlySet<string>): boolean {
  return token.kind === "name" && words.has(token.text.toUpperCase());
}

/** Back over `a . b .` to where a dotted name begins. */
function findFirst(tokens: readonly Token[], last: number): number {
  let first = last;
  while (isMark(tokens[first - 1], ".") && isName(tokens[first - 2])) first -= 2;
  return first;
}

function readDotted(tokens: readonly Token[], first: number) {
  const parts = [tokens[first]?.text ?? ""];
  for (let at = first + 1; isMark(tokens[at], ".") && isName(tokens[at + 1]); at += 2) {
    parts.push(tokens[at + 1]?.text ?? "");
  }
  return { text: parts.join("."), parts: parts.length };
}
