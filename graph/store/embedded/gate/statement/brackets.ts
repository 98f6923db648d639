/** Which bracket belongs to which. */
import { isMark, type Token } from "../../../../gate/text/read-tokens.ts";

/** Of each statement once: asked for every word of a long one, looking back each time would take a second. */
const KNOWN = new WeakMap<readonly Token[], readonly number[]>();

/** The nearest bracket that is still open at `index`; -1 where there is none. */
export function findOpening(tokens: readonly Token[], index: number): number {
  const known = KNOWN.get(tokens) ?? findOpenings(tokens);
  KNOWN.set(tokens, known);
  return known[index] ?? -1;
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

function findOpenings(tokens: readonly Token[]): readonly number[] {
  const open: number[] = [];
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    if (isMark(before, "(", "[", "{")) open.push(index - 1);
    const nearest = open.at(-1) ?? -1;
    if (isMark(token, ")", "]", "}")) open.pop();
    return nearest;
  });
}
