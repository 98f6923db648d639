/**
 * `MATCH (n:Actor|Threat)` and `MATCH (n:Actor WHERE n.id = 'eu')`, which this engine does not read, as conditions behind the
 * pattern. In clauses of their own alone: not in `EXISTS { (a)-->(:A|B) }` and its like, nor in functions of paths.
 */
import { isMark, isName, isWord, type Token } from "../../../../gate/text/read-tokens.ts";
import { findClosing, findOpening } from "./brackets.ts";
import { findClauseEnd } from "./clauses.ts";
import type { TextChange } from "./text-change.ts";

/** What stands between two offsets. */
type TextOf = (start: number, end: number) => string;

interface Moved {
  readonly changes: readonly TextChange[];
  readonly conditions: readonly string[];
}

export function moveToWhere(tokens: readonly Token[], textOf: TextOf): readonly TextChange[] {
  return tokens.flatMap((token, index) =>
    isWord(token, "MATCH") && !isMark(tokens[index - 1], ".", ":")
      ? moveInClause(tokens, index, textOf)
      : [],
  );
}

function moveInClause(
  tokens: readonly Token[],
  match: number,
  textOf: TextOf,
): readonly TextChange[] {
  const opening = findOpening(tokens, match);
  const end = findClauseEnd(tokens, match + 1);
  const where = findFirst(
    match + 1,
    end,
    (at) => isWord(tokens[at], "WHERE") && findOpening(tokens, at) === opening,
  );
  const moved: Moved[] = [];
  for (let at = match + 1; at < where; at += 1) {
    const isCall = isName(tokens[at - 1]) && !isWord(tokens[at - 1], "MATCH");
    if (isMark(tokens[at], "(") && !isCall && findOpening(tokens, at) === opening)
      moved.push(moveFromNode(tokens, at, textOf));
  }
  const conditions = moved.flatMap((each) => each.conditions);
  if (conditions.length === 0) return [];
  const changes = moved.flatMap((each) => each.changes);
  return [...changes, ...addConditions(tokens, { where, end }, conditions.join(" AND "))];
}

function addConditions(
  tokens: readonly Token[],
  { where, end }: { readonly where: number; readonly end: number },
  condition: string,
): readonly TextChange[] {
  const [first, last] = [tokens[where], tokens[end - 1]];
  if (last === undefined) return [];
  const behind = { start: last.end, end: last.end };
  if (where === end || first === undefined) return [{ ...behind, text: ` WHERE ${condition}` }];
  return [
    { start: first.start, end: first.end, text: `WHERE ${condition} AND (` },
    { ...behind, text: ")" },
  ];
}

/** `(name:labels {map} WHERE condition)`, each part of which may be missing. */
function moveFromNode(tokens: readonly Token[], opening: number, textOf: TextOf): Moved {
  const closing = findClosing(tokens, opening);
  const given = isName(tokens[opening + 1]) && !isWord(tokens[opening + 1], "WHERE");
  const colon = opening + (given ? 2 : 1);
  const isLast = (at: number) => isMark(tokens[at], "{") || isWord(tokens[at], "WHERE");
  const labelsEnd = findFirst(colon, closing, isLast);
  const where = findFirst(
    colon,
    closing,
    (at) => isWord(tokens[at], "WHERE") && findOpening(tokens, at) === opening,
  );
  const name = given
    ? textOf(startOf(tokens, opening + 1), endOf(tokens, opening + 1))
    : `atlas_node_${opening}`;
  const changes: TextChange[] = [];
  const conditions: string[] = [];
  const labels = tokens.slice(colon + 1, labelsEnd);
  const isChoice = labels.some((token) => isMark(token, "|", "!"));
  const isMixed = labels.some((token) => isMark(token, ":", "%", "$"));
  // A name that is made up would be a column of RETURN *.
  const isMovable = given || !returnsAll(tokens);
  if (isMark(tokens[colon], ":") && isChoice && !isMixed && isMovable) {
    conditions.push(toCondition(name, labels, textOf));
    const text = given ? "" : name;
    changes.push({ start: startOf(tokens, colon), end: endOf(tokens, labelsEnd - 1), text });
  }
  if (where < closing) {
    conditions.push(`(${textOf(startOf(tokens, where + 1), endOf(tokens, closing - 1))})`);
    changes.push({ start: startOf(tokens, where), end: endOf(tokens, closing - 1), text: "" });
  }
  return { changes, conditions };
}

const WORDS: Readonly<Record<string, string>> = { "|": " OR ", "&": " AND ", "!": "NOT " };

/** `A|B&!C` asked of a node. The marks bind as the words do. */
function toCondition(name: string, labels: readonly Token[], textOf: TextOf): string {
  const parts = labels.map(({ kind, text, start, end }) =>
    kind === "mark" ? (WORDS[text] ?? text) : `${name}:${textOf(start, end)}`,
  );
  return `(${parts.join("")})`;
}

function returnsAll(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => isMark(token, "*") && isWord(tokens[at - 1], "RETURN", "DISTINCT"),
  );
}

function findFirst(from: number, to: number, isWanted: (at: number) => boolean): number {
  let at = from;
  while (at < to && !isWanted(at)) at += 1;
  return at;
}

function startOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.start ?? 0;
}

function endOf(tokens: readonly Token[], index: number): number {
  return tokens[index]?.end ?? 0;
}
