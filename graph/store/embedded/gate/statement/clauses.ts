/** Where clauses begin. */
import { isMark, isWord, type Token } from "../../../../gate/text/read-tokens.ts";
import { findOpening } from "./brackets.ts";

const NEXT_CLAUSE = `MATCH OPTIONAL WITH RETURN UNWIND CALL UNION ORDER SKIP LIMIT`.split(" ");

/** The first token at `from` or behind it that begins another clause; the number of tokens where none does. */
export function findClauseEnd(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex((_, at) => at >= from && isClauseAt(tokens, at));
  return end < 0 ? tokens.length : end;
}

function isClauseAt(tokens: readonly Token[], index: number): boolean {
  // `STARTS WITH` and `ENDS WITH` go on with the condition, as does what is in brackets.
  return (
    isWord(tokens[index], ...NEXT_CLAUSE) &&
    !isWord(tokens[index - 1], "STARTS", "ENDS") &&
    !isMark(tokens[index - 1], ".") &&
    findOpening(tokens, index) === -1
  );
}
