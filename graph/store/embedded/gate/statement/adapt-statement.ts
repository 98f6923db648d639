/**
 * Ordinary Cypher that this engine reads otherwise, in the words it knows: what people copy from a book should run. Only
 * what means the same; an offset in the result can be told in the statement as it was.
 */
import { isMark, isName, isWord, type Token } from "../../../../gate/text/read-tokens.ts";
import { findAsNeo4jAnswers } from "./as-neo4j-answers.ts";
import { findQuotes } from "./find-quotes.ts";
import { moveToWhere } from "./move-to-where.ts";
import { partShortestPaths } from "./part-shortest-paths.ts";
import type { TextChange } from "./text-change.ts";

export interface AdaptedStatement {
  readonly text: string;
  /** Where an offset in `text` was in the body. */
  originalOffset(offset: number): number;
}

/** `tokens` are the body's; their offsets count from `shift` characters before it. */
export function adaptStatement(
  body: string,
  tokens: readonly Token[],
  shift: number,
): AdaptedStatement {
  const textOf = (start: number, end: number) => body.slice(start - shift, end - shift);
  const changes = [
    ...tokens.flatMap((token, index) => {
      const text = findWord(tokens, index);
      return text === null ? [] : [{ start: token.start, end: token.end, text }];
    }),
    ...findAsNeo4jAnswers(tokens),
    ...findQuotes(tokens),
    ...moveToWhere(tokens, textOf),
    ...partShortestPaths(tokens, textOf),
    ...findSpaces(body, tokens, shift),
  ];
  const inBody = changes.map(({ start, end, text }) => ({
    start: start - shift,
    end: end - shift,
    text,
  }));
  return apply(
    body,
    inBody.toSorted((a, b) => a.start - b.start),
  );
}

/** What is to stand instead of a token; null to leave it. */
function findWord(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index];
  if (token === undefined) return null;
  // `||` joins texts and lists, as `+` does; the second bar goes.
  if (isBars(tokens, index)) return "+";
  if (isBars(tokens, index - 1)) return "";
  if (isWord(token, "OFFSET") && isPageStart(tokens, index)) return "SKIP";
  if (token.kind === "number" && token.text.includes("_")) return token.text.replaceAll("_", "");
  if (isMark(token, "&") && isLabelAnd(tokens, index)) return ":";
  if (isBareCall(tokens, index))
    return `${token.kind === "quoted" ? `\`${token.text}\`` : token.text}()`;
  if (isLastYieldAll(tokens, index)) return "";
  return null;
}

function isBars(tokens: readonly Token[], index: number): boolean {
  const [first, second] = [tokens[index], tokens[index + 1]];
  return isMark(first, "|") && isMark(second, "|") && first?.end === second?.start;
}

function isPageStart(tokens: readonly Token[], index: number): boolean {
  const isAfterValue = !isMark(tokens[index - 1], ".", ",", "(", "[", ":") && index > 0;
  const next = tokens[index + 1]?.kind;
  return isAfterValue && (next === "number" || next === "parameter");
}

/** `n:A&B`, which is `n:A:B`. */
function isLabelAnd(tokens: readonly Token[], index: number): boolean {
  return (
    isName(tokens[index + 1]) && isName(tokens[index - 1]) && isMark(tokens[index - 2], ":", "&")
  );
}

/** `CALL db.labels` without brackets. */
function isBareCall(tokens: readonly Token[], last: number): boolean {
  if (!isName(tokens[last]) || isMark(tokens[last + 1], ".", "(")) return false;
  let first = last;
  while (isMark(tokens[first - 1], ".") && isName(tokens[first - 2])) first -= 2;
  return first < last && isWord(tokens[first - 1], "CALL");
}

/** `YIELD *` at the end, where it says nothing. */
function isLastYieldAll(tokens: readonly Token[], index: number): boolean {
  const [yields, all] = tokens.slice(-2);
  return isWord(yields, "YIELD") && isMark(all, "*") && index >= tokens.length - 2;
}

/** Spaces of other kinds, as word processors set them, between tokens. */
function findSpaces(body: string, tokens: readonly Token[], shift: number): readonly TextChange[] {
  const changes: TextChange[] = [];
  let end = shift;
  for (const token of tokens) {
    const gap = body.slice(end - shift, token.start - shift);
    for (const { index, 0: space } of gap.matchAll(/[^\S \t\r\n]/g)) {
      changes.push({ start: end + index, end: end + index + space.length, text: " " });
    }
    end = token.end;
  }
  return changes;
}

function apply(body: string, changes: readonly TextChange[]): AdaptedStatement {
  let text = "";
  let at = 0;
  const marks = [{ from: 0, original: 0 }];
  for (const { start, end, text: instead } of changes) {
    // Inside what another has taken out.
    if (start < at) continue;
    text += body.slice(at, start);
    marks.push({ from: text.length, original: start });
    text += instead;
    marks.push({ from: text.length, original: end });
    at = end;
  }
  text += body.slice(at);
  return {
    text,
    originalOffset(offset) {
      const index = marks.findLastIndex(({ from }) => from <= offset);
      const { from, original } = marks[index] ?? { from: 0, original: 0 };
      const next = marks[index + 1]?.original ?? body.length;
      return Math.min(original + offset - from, next);
    },
  };
}
