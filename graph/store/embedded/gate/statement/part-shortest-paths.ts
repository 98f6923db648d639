/**
 * `MATCH (a), (b), p = shortestPath(…)` never ends on this engine, because it looks for a path between every pair before it
 * looks at conditions; as a `MATCH` of its own it takes milliseconds. It means the same, but that the path may use an edge
 * of the pattern before it.
 */
import { isMark, isName, isWord, type Token } from "../../../../gate/text/read-tokens.ts";
import { findClosing, findOpening } from "./brackets.ts";
import { findClauseEnd } from "./clauses.ts";
import type { TextChange } from "./text-change.ts";

/** `textOf` gives what stands between two offsets. */
export function partShortestPaths(
  tokens: readonly Token[],
  textOf: (start: number, end: number) => string,
): readonly TextChange[] {
  return tokens.flatMap((comma, index) => {
    if (!isBeforeShortestPath(tokens, index)) return [];
    const condition = findCondition(tokens, index);
    if (condition === null) return [{ start: comma.start, end: comma.end, text: " MATCH " }];
    const { start, end } = condition;
    return [
      { start: comma.start, end: comma.end, text: ` ${textOf(start, end)} MATCH ` },
      { start, end, text: " " },
    ];
  });
}

function isBeforeShortestPath(tokens: readonly Token[], index: number): boolean {
  return (
    isMark(tokens[index], ",") &&
    isName(tokens[index + 1]) &&
    isMark(tokens[index + 2], "=") &&
    isWord(tokens[index + 3], "SHORTESTPATH", "ALLSHORTESTPATHS") &&
    isMark(tokens[index + 4], "(") &&
    findOpening(tokens, index) === -1
  );
}

/** The `WHERE` behind the path, where it says nothing of the path itself, so that it can stand before it. */
function findCondition(tokens: readonly Token[], comma: number) {
  const path = tokens[comma + 1]?.text;
  const first = findClosing(tokens, comma + 4) + 1;
  if (!isWord(tokens[first], "WHERE")) return null;
  const last = findClauseEnd(tokens, first + 1) - 1;
  const [from, to] = [tokens[first], tokens[last]];
  const isAboutPath = tokens
    .slice(first, last + 1)
    .some((token) => isName(token) && token.text === path);
  if (from === undefined || to === undefined || isAboutPath) return null;
  return { start: from.start, end: to.end };
}
