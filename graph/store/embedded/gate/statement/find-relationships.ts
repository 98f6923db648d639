/** Which names of a statement are relationships. */
import { isMark, isName, isWord, type Token } from "../../../../gate/text/read-tokens.ts";

/** Of single ones: in patterns, and one by one from those of a path. */
export function findRelationships(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    if (!isName(token)) continue;
    const isInPattern = isMark(tokens[index - 1], "[") && isMark(tokens[index - 2], "-");
    const isOfPath = isWord(tokens[index + 1], "IN") && isWord(tokens[index + 2], "RELATIONSHIPS");
    if (isInPattern || isOfPath) names.add(token.text);
  }
  return names;
}
