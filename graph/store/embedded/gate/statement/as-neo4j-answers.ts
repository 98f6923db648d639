/**
 * What this engine runs and answers otherwise than Neo4j, without a word (measured), written so that it answers the same:
 * the sum of nothing, the order of labels, a relationship asked for its type, dates of which only a year is known, a list and
 * a value put together. With them the few that it refuses and that can be said in its words.
 */
import { isMark, isName, isWord, type Token } from "../../../../gate/text/read-tokens.ts";
import { findClosing, findOpening } from "./brackets.ts";
import { findRelationships } from "./find-relationships.ts";
import type { TextChange } from "./text-change.ts";

type Find = (tokens: readonly Token[], index: number) => readonly TextChange[];

const FINDS: readonly Find[] = [completeSum, headOfCollected, orderLabels, completeDate, wrapAdded];
/** Their results are lists. */
const LISTS = ["COLLECT", "LABELS", "KEYS", "NODES", "RELATIONSHIPS", "RANGE", "SPLIT", "TAIL"];
/** Words behind which a list begins, and nothing is looked up in one. */
const BEFORE_VALUES = `RETURN WITH DISTINCT WHERE AND OR XOR NOT IN WHEN THEN ELSE BY UNWIND`.split(
  " ",
);

export function findAsNeo4jAnswers(tokens: readonly Token[]): readonly TextChange[] {
  const relationships = findRelationships(tokens);
  return tokens.flatMap((_, index) => [
    ...FINDS.flatMap((find) => find(tokens, index)),
    ...spellChoice(tokens, index, relationships),
  ]);
}

/** null here, 0 there. */
function completeSum(tokens: readonly Token[], index: number): readonly TextChange[] {
  const call = findCall(tokens, index, ["SUM"]);
  if (call === null) return [];
  return [replace(call.name, `coalesce(${call.name.text}`), replace(call.closing, "), 0)")];
}

/** `collect(x)[0]` is refused here; its first has a function. */
function headOfCollected(tokens: readonly Token[], index: number): readonly TextChange[] {
  const call = findCall(tokens, index, ["COLLECT"]);
  if (call === null) return [];
  const behind = tokens.indexOf(call.closing) + 1;
  const [opening, first, closing] = tokens.slice(behind, behind + 3);
  if (!isMark(opening, "[") || first?.text !== "0" || !isMark(closing, "]")) return [];
  return [
    replace(call.name, `head(${call.name.text}`),
    { start: opening?.start ?? 0, end: closing?.end ?? 0, text: ")" },
  ];
}

/** In no order here; there the kind of everything, Entity, stands first. Whether one is among them is the same in any order. */
function orderLabels(tokens: readonly Token[], index: number): readonly TextChange[] {
  const call = findCall(tokens, index, ["LABELS"]);
  const node = tokens[index + 2];
  if (call === null || node === undefined || tokens[index + 3] !== call.closing) return [];
  if (!isName(node) || isWord(tokens[index - 1], "IN")) return [];
  const name = spellName(node);
  const text = `(CASE WHEN ${name}:Entity THEN ['Entity'] ELSE [] END + [atlas_label IN labels(${name}) WHERE atlas_label <> 'Entity'])`;
  return [{ start: call.name.start, end: call.closing.end, text }];
}

/** `date('2014-03')` is null here and the first of March there. In this graph dates are texts, many of them of a year alone. */
function completeDate(tokens: readonly Token[], index: number): readonly TextChange[] {
  const call = findCall(tokens, index, ["DATE"]);
  if (call === null) return [];
  const given = tokens.slice(index + 2, tokens.indexOf(call.closing));
  const [first, dot, key] = given;
  const isProperty = given.length === 3 && isName(first) && isMark(dot, ".") && isName(key);
  const isPart =
    given.length === 1 && first?.kind === "string" && /^.\d{4}(?:-\d\d)?.$/.test(first.text);
  if (!isProperty && !isPart) return [];
  return [replace(tokens[index + 1], "(left("), replace(call.closing, " + '-01-01', 10))")];
}

/** `[1, 2] + 3` is null here. A value whose kind is seen is put into a list of its own. */
function wrapAdded(tokens: readonly Token[], index: number): readonly TextChange[] {
  if (!isMark(tokens[index], "+")) return [];
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (isValue(after) && endsList(tokens, index - 1)) return [replace(after, `[${after.text}]`)];
  if (isValue(before) && beginsList(tokens, index + 1) && !isMark(tokens[index - 2], "+", "-", "*"))
    return [replace(before, `[${before.text}]`)];
  return [];
}

function isValue(token: Token | undefined): token is Token {
  return token?.kind === "string" || token?.kind === "number";
}

/** Whether a list that is written out, or one that a function gives, ends here. */
function endsList(tokens: readonly Token[], index: number): boolean {
  if (!isMark(tokens[index], "]", ")")) return false;
  const opening = findOpening(tokens, index);
  const before = tokens[opening - 1];
  if (isMark(tokens[index], ")")) return isWord(before, ...LISTS);
  const isIndex = isName(before) && !isWord(before, ...BEFORE_VALUES);
  return !isIndex && !isMark(before, ")", "]", "}", "-");
}

function beginsList(tokens: readonly Token[], index: number): boolean {
  if (isMark(tokens[index], "[")) return true;
  return isWord(tokens[index], ...LISTS) && isMark(tokens[index + 1], "(");
}

/** `r:ADOPTED` is never true here, and `n:Actor|Threat` is not read. */
function spellChoice(
  tokens: readonly Token[],
  index: number,
  relationships: ReadonlySet<string>,
): readonly TextChange[] {
  const [name, colon] = tokens.slice(index, index + 2);
  const isAsked =
    isName(name) &&
    isMark(colon, ":") &&
    !isMark(tokens[index - 1], ".", "[", ":", "|") &&
    !isKey(tokens, index);
  if (!isAsked) return [];
  const chosen = readChoice(tokens, index + 2);
  const last = chosen.at(-1);
  if (last === undefined) return [];
  const asked = spellName(name);
  const place = { start: name.start, end: last.end };
  if (relationships.has(name.text)) {
    const types = chosen.map(({ text }) => `'${text.replaceAll(/['\\]/g, "\\$&")}'`);
    return [{ ...place, text: `(type(${asked}) IN [${types.join(", ")}])` }];
  }
  if (chosen.length === 1 || isMark(tokens[index - 1], "(")) return [];
  const labels = chosen.map((label) => `${asked}:${spellName(label)}`);
  return [{ ...place, text: `(${labels.join(" OR ")})` }];
}

function spellName({ kind, text }: Token): string {
  return kind === "quoted" ? `\`${text}\`` : text;
}

/** `A|B|C`; in a list that is made, `[r IN list WHERE r:A | r.id]`, the bar says something else. */
function readChoice(tokens: readonly Token[], first: number): readonly Token[] {
  const isInList = isMark(tokens[findOpening(tokens, first)], "[");
  const chosen: Token[] = [];
  for (let at = first; ; at += 2) {
    const token = tokens[at];
    if (!isName(token)) return chosen;
    chosen.push(token);
    if (isInList || !isMark(tokens[at + 1], "|")) return chosen;
  }
}

/** Of a map that is made. */
function isKey(tokens: readonly Token[], index: number): boolean {
  return isMark(tokens[index - 1], "{", ",") && isMark(tokens[findOpening(tokens, index)], "{");
}

interface Call {
  readonly name: Token;
  readonly closing: Token;
}

function findCall(tokens: readonly Token[], index: number, names: readonly string[]): Call | null {
  const name = tokens[index];
  const isCall =
    isWord(name, ...names) && isMark(tokens[index + 1], "(") && !isMark(tokens[index - 1], ".");
  const closing = tokens[findClosing(tokens, index + 1)];
  return !isCall || name === undefined || closing === undefined ? null : { name, closing };
}

function replace(token: Token | undefined, text: string): TextChange {
  const { start = 0, end = 0 } = token ?? {};
  return { start, end, text };
}
