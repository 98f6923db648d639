/** Which bracket belongs to which. */
import { isMark, type Token } from "../../../../gate/text/read-tokens.ts";

/** The nearest bracket that is still open at `index`; -1 where there is none. */
export function findOpening(tokens: readonly Token[], index: number): number {
  let depth = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (isMark(tokens[at], ")", "]", "}")) depth += 1;
    if (!isMark(tokens[at], "(", "[", "{")) continue;
    if (depth === 0) return at;
    depth -= 1;
  }
  return -1;
}

/** Of the bracket that opens at `opening`; the number of tokens where none closes it. */
export function findClosing(tokens: readonly Token[], opening: number): number {
  let depth = 0;
  for (let at = opening; at < tokens.length; at += 1) {
    if (isMark(tokens[at], "(", "[", "{")) depth += 1;
    if (isMark(tokens[at], ")", "]", "}")) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}
