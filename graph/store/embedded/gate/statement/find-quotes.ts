/** Names that this engine takes for words of Cypher unless they stand in backticks; Neo4j tells them by their place. */
import { isMark, isName, isWord, type Token } from "../../../../gate/text/read-tokens.ts";
import { findOpening } from "./brackets.ts";
import type { TextChange } from "./text-change.ts";

/** Those it does not take as names (measured, each as label, type, key and alias). */
const RESERVED: ReadonlySet<string> = new Set(
  `AND AS CASE CREATE DELETE DETACH DISTINCT ELSE FALSE IN IS MATCH MERGE NOT NULL OPTIONAL OR REMOVE RETURN SET THEN TRUE UNION
  UNWIND WHEN WHERE WITH XOR`.split(/\s+/),
);

export function findQuotes(tokens: readonly Token[]): readonly TextChange[] {
  return tokens.flatMap((token, index) => {
    const isReserved = token.kind === "name" && RESERVED.has(token.text.toUpperCase());
    if (!isReserved || !isNamePlace(tokens, index)) return [];
    return [{ start: token.start, end: token.end, text: `\`${token.text}\`` }];
  });
}

function isNamePlace(tokens: readonly Token[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (isMark(before, "."))
    return isName(tokens[index - 2]) || isMark(tokens[index - 2], ")", "]", "}", "{", ",");
  if (isMark(before, "{", ",") && isMark(after, ":")) return true;
  if (isWord(before, "AS")) return true;
  return isMark(before, ":", "|") && isTypeOrLabel(tokens, index);
}

/** Behind `:` or `|` in a pattern, and not in a map or a list that is made. */
function isTypeOrLabel(tokens: readonly Token[], index: number): boolean {
  const opened = findOpening(tokens, index);
  const isRelation = isMark(tokens[opened], "[") && isMark(tokens[opened - 1], "-");
  return isRelation || (isMark(tokens[opened], "(") && isMark(tokens[index - 1], ":"));
}
