/**
 * Cypher cut into words. Complete, so that nothing hides in a comment, a text or a quoted name; where engines read
 * differently, it takes the reading that shows more.
 */
import { refuseSyntax } from "../refuse.ts";
import { positionAt } from "./position-at.ts";

export interface Token {
  /**
   * `quoted` is a name in backticks, given without them; `parameter` is given without its `$`. `mark` is one character of
   * punctuation, or `..`.
   */
  readonly kind: "name" | "quoted" | "string" | "number" | "parameter" | "mark";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Engines begin names with letters, joining marks and signs of currency, and go on with `$` and joiners that are not seen.
const NAME = /(?!\$)[\p{L}\p{Nl}\p{Pc}\p{Sc}][\p{L}\p{Nl}\p{Pc}\p{Sc}\p{M}\p{Nd}\u200C\u200D]*/uy;
// `1..3` is a range, so a number takes a dot only with a digit behind it. Letters at its end belong to it, as engines read them.
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?[\p{L}\p{Nd}_]*/uy;
const PARAMETER = /\$(?:[\p{L}\p{Nl}\p{Pc}\p{Sc}\p{M}\p{Nd}]+|`(?:[^`]|``)*`)/uy;
const SPACE = /\s+|\/\/[^\r\n]*|\/\*[^]*?\*\//uy;
const STRING = /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/uy;
const QUOTED = /`(?:[^`]|``)*`/uy;

const KINDS = [
  ["string", STRING],
  ["quoted", QUOTED],
  ["parameter", PARAMETER],
  ["number", NUMBER],
  ["name", NAME],
  ["mark", /\.\.|[^]/uy],
] as const;

/** Without spaces and comments. @throws GateError CYPHER_SYNTAX for a comment, text or quoted name that does not end */
export function readTokens(statement: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = skipSpace(statement, 0);
  while (at < statement.length) {
    const token = readToken(statement, at);
    tokens.push(token);
    at = skipSpace(statement, token.end);
  }
  return tokens;
}

function skipSpace(statement: string, from: number): number {
  let at = from;
  for (let end = matchAt(SPACE, statement, at); end > at; end = matchAt(SPACE, statement, at)) {
    at = end;
  }
  if (statement.startsWith("/*", at)) throw unended("comment", "*/", statement, at);
  return at;
}

function readToken(statement: string, start: number): Token {
  const first = statement[start];
  for (const [kind, pattern] of KINDS) {
    const end = matchAt(pattern, statement, start);
    if (end <= start) continue;
    if (kind === "mark" && (first === "'" || first === '"')) {
      throw unended("text", first, statement, start);
    }
    if (kind === "mark" && first === "`") throw unended("name", first, statement, start);
    return { kind, text: unquote(kind, statement.slice(start, end)), start, end };
  }
  throw new RangeError(`No character at ${start}.`);
}

function unquote(kind: Token["kind"], text: string): string {
  const name = kind === "parameter" ? text.slice(1) : text;
  if (kind !== "quoted" && kind !== "parameter") return text;
  return name.startsWith("`") ? name.slice(1, -1).replaceAll("``", "`") : name;
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

function unended(what: string, mark: string, statement: string, start: number) {
  return refuseSyntax(
    `The ${what} that begins here does not end: its closing ${mark} is missing.`,
    positionAt(statement, start),
  );
}

/** Whether it is this word of Cypher: written as it stands or in any case, not quoted. */
export function isWord(token: Token | undefined, ...words: readonly string[]): boolean {
  return token?.kind === "name" && words.includes(token.text.toUpperCase());
}

export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}

export function isName(token: Token | undefined): token is Token {
  return token?.kind === "name" || token?.kind === "quoted";
}
