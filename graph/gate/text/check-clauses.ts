/**
 * Clauses that do more than read, refused by their place in the statement so that the sentence can name them and where they
 * are. No boundary: that is the engine's plan. What is only named like a clause (`n.set`, `{create: 1}`, `AS delete`) passes.
 */
import type { GateError } from "../gate-error.ts";
import { refuseAdmin, refuseLoading, refuseWriting } from "../refuse.ts";
import type { GatePosition } from "../cypher-gate.ts";
import { positionAt } from "./position-at.ts";
import { isMark, isName, isWord, type Token } from "./read-tokens.ts";

/** Words after which an expression stands, so that what follows begins no clause. */
const BEFORE_EXPRESSION: ReadonlySet<string> = new Set(
  `AND AS ASSERT BY CALL CASE CONTAINS DELETE DISTINCT ELSE FILTER IN IS LET LIMIT MATCH NOT OFFSET OR REMOVE RETURN SET SKIP THEN
  UNWIND WHEN WHERE WITH XOR YIELD`.split(/\s+/),
);

const HARMLESS_SHOWS = [
  "INDEX",
  "INDEXES",
  "CONSTRAINT",
  "CONSTRAINTS",
  "FUNCTION",
  "FUNCTIONS",
  "PROCEDURE",
  "PROCEDURES",
];
const SHOW_KINDS = new Set(
  `ALL ALLIASES BUILT IN USER DEFINED EXECUTABLE FULLTEXT LOOKUP POINT RANGE TEXT VECTOR BTREE NODE RELATIONSHIP REL PROPERTY
  UNIQUE UNIQUENESS KEY EXIST EXISTENCE EXISTS TYPE ${HARMLESS_SHOWS.join(" ")}`.split(/\s+/),
);
const OF_THE_SERVER = ["USER", "ROLE", "DATABASE", "COMPOSITE", "ALIAS", "SERVER", "IMMUTABLE"];

type Look = (tokens: readonly Token[], index: number, at: GatePosition) => GateError | null;

const CLAUSES: Readonly<Record<string, Look>> = {
  CREATE: lookAtSchema,
  DROP: (tokens, index, at) => (isName(tokens[index + 1]) ? lookAtSchema(tokens, index, at) : null),
  MERGE: (tokens, index, at) =>
    isPatternStart(tokens, index + 1) ? refuseWriting("MERGE", at) : null,
  INSERT: (tokens, index, at) =>
    isPatternStart(tokens, index + 1) ? refuseWriting("INSERT", at) : null,
  SET: (tokens, index, at) => (isThing(tokens[index + 1]) ? refuseWriting("SET", at) : null),
  REMOVE: (tokens, index, at) => (isThing(tokens[index + 1]) ? refuseWriting("REMOVE", at) : null),
  DELETE: (tokens, index, at) => (isThing(tokens[index + 1]) ? refuseWriting("DELETE", at) : null),
  DETACH: (tokens, index, at) =>
    isWord(tokens[index + 1], "DELETE") ? refuseWriting("DETACH DELETE", at) : null,
  NODETACH: (tokens, index, at) =>
    isWord(tokens[index + 1], "DELETE") ? refuseWriting("DELETE", at) : null,
  FOREACH: (tokens, index, at) =>
    isMark(tokens[index + 1], "(") ? refuseWriting("FOREACH", at) : null,
  LOAD: (tokens, index, at) => (isWord(tokens[index + 1], "CSV") ? refuseLoading(at) : null),
  SHOW: lookAtShow,
  TERMINATE: (tokens, index, at) =>
    isWord(tokens[index + 1], "TRANSACTION", "TRANSACTIONS")
      ? refuseAdmin("TERMINATE TRANSACTIONS", at)
      : null,
  USE: (tokens, index, at) => (isName(tokens[index + 1]) ? refuseAdmin("USE", at) : null),
};

/** Only as the first word of all. */
const AT_THE_HEAD =
  `ALTER BEGIN COMMIT DEALLOCATE DENY DRYRUN ENABLE GRANT REALLOCATE RENAME REVOKE ROLLBACK SESSION START STOP`.split(
    " ",
  );

/** @throws GateError CYPHER_WRITES @throws GateError CYPHER_LOADS @throws GateError CYPHER_ADMIN */
export function checkClauses(statement: string, tokens: readonly Token[]): void {
  const [head] = tokens;
  if (head !== undefined && isWord(head, ...AT_THE_HEAD)) {
    throw refuseAdmin(head.text.toUpperCase(), positionAt(statement, head.start));
  }
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "name" || !isClausePlace(tokens, index)) continue;
    const at = positionAt(statement, token.start);
    const refusal = lookUp(token)?.(tokens, index, at) ?? lookAtBatches(tokens, index, at);
    if (refusal !== null) throw refusal;
  }
}

function lookUp({ text }: Token): Look | undefined {
  const word = text.toUpperCase();
  return Object.hasOwn(CLAUSES, word) ? CLAUSES[word] : undefined;
}

/** At the head, after `{`, or after something that ends an expression. */
function isClausePlace(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || isMark(before, "{", "}", ")", "]", "*", "|")) return true;
  if (before.kind === "mark") return false;
  if (before.kind !== "name" || isMark(tokens[index - 2], ".")) return true;
  return !BEFORE_EXPRESSION.has(before.text.toUpperCase());
}

function lookAtSchema(tokens: readonly Token[], index: number, at: GatePosition): GateError | null {
  const word = tokens[index]?.text.toUpperCase() ?? "";
  const next = isWord(tokens[index + 1], "OR") ? index + 3 : index + 1;
  if (isWord(tokens[next], ...OF_THE_SERVER) && !isMark(tokens[next + 1], "=")) {
    return refuseAdmin(`${word} ${tokens[next]?.text.toUpperCase()}`, at);
  }
  return isThing(tokens[next]) ? refuseWriting(word, at) : null;
}

function lookAtShow(tokens: readonly Token[], index: number, at: GatePosition): GateError | null {
  const words: string[] = [];
  for (let next = index + 1; tokens[next]?.kind === "name" && words.length < 4; next += 1) {
    words.push(tokens[next]?.text.toUpperCase() ?? "");
    if (HARMLESS_SHOWS.includes(words.at(-1) ?? "")) break;
  }
  if (words.length === 0) return null;
  const isHarmless =
    HARMLESS_SHOWS.includes(words.at(-1) ?? "") && words.every((word) => SHOW_KINDS.has(word));
  return isHarmless ? null : refuseAdmin(`SHOW ${words[0]}`, at);
}

/** `} IN TRANSACTIONS`, `} IN 4 CONCURRENT TRANSACTIONS`. */
function lookAtBatches(
  tokens: readonly Token[],
  index: number,
  at: GatePosition,
): GateError | null {
  if (!isWord(tokens[index], "IN") || !isMark(tokens[index - 1], "}")) return null;
  const ahead = tokens.slice(index + 1, index + 4);
  const until = ahead.findIndex((token) => isWord(token, "TRANSACTIONS"));
  const isBatch = until >= 0 && ahead.slice(0, until).every(({ kind }) => kind !== "mark");
  return isBatch ? refuseAdmin("CALL … IN TRANSACTIONS", at) : null;
}

function isPatternStart(tokens: readonly Token[], index: number): boolean {
  return isMark(tokens[index], "(") || (isName(tokens[index]) && isMark(tokens[index + 1], "="));
}

/** Something a clause could be about: not the end of an expression in which the word was a name. */
function isThing(token: Token | undefined): boolean {
  return isMark(token, "(") || token?.kind === "parameter" || isName(token);
}
