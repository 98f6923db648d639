/** Where clauses begin. */
import { isMark, isWord, type Token } from "../../../../gate/text/read-tokens.ts";
import { findClosing, findOpening } from "./brackets.ts";

const NEXT_CLAUSE = `MATCH OPTIONAL WITH RETURN UNWIND CALL UNION ORDER SKIP LIMIT`.split(" ");

/**
 * The first token at `from` or behind it that begins another clause in the same brackets, or closes them; the number of
 * tokens where none does.
 */
export function findClauseEnd(tokens: readonly Token[], from: number): number {
  const opening = findOpening(tokens, from);
  const last = opening < 0 ? tokens.length : findClosing(tokens, opening);
  let at = from;
  while (at < last && !isClauseAt(tokens, at, opening)) at += 1;
  return at;
}

function isClauseAt(tokens: readonly Token[], index: number, opening: number): boolean {
  // `STARTS WITH` and `ENDS WITH` go on with the condition, as does what is in brackets.
  return (
    isWord(tokens[index], ...NEXT_CLAUSE) &&
    !isWord(tokens[index - 1], "STARTS", "ENDS") &&
    !isMark(tokens[index - 1], ".") &&
    findOpening(tokens, index) === opening
  );
}
