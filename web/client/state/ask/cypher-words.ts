/**
 * A statement cut into words, for what the page itself must know of it while it is being written: never refuses, and
 * takes what does not end as reaching to the end. What is allowed is the server's to decide, with a reader of its own.
 */
export interface CypherWord {
  /** `quoted` is a name in backticks; `mark` is one character of punctuation, or `..`. */
  readonly kind: "comment" | "string" | "quoted" | "parameter" | "number" | "name" | "mark";
  /** As it stands in the text, quotes and `$` included. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Its closing mark is missing. */
  readonly isOpen: boolean;
}

const PATTERNS = [
  ["comment", /\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/uy],
  ["string", /'(?:[^'\\]|\\[^])*'?|"(?:[^"\\]|\\[^])*"?/uy],
  ["quoted", /`(?:[^`]|``)*`?/uy],
  ["parameter", /\$(?:[\p{L}\p{N}_]+|`[^`]*`)/uy],
  ["number", /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?[\p{L}\p{N}_]*/uy],
  ["name", /[\p{L}\p{Pc}][\p{L}\p{N}\p{M}\p{Pc}]*/uy],
  ["mark", /\.\.|[^]/uy],
] as const;

export function readCypherWords(text: string): readonly CypherWord[] {
  const words: CypherWord[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const word = readWord(text, at);
    words.push(word);
    at = skipSpace(text, word.to);
  }
  return words;
}

function readWord(text: string, from: number): CypherWord {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = from;
    if (!pattern.test(text)) continue;
    const to = pattern.lastIndex;
    const word = text.slice(from, to);
    return { kind, text: word, from, to, isOpen: isOpen(kind, word) };
  }
  return { kind: "mark", text: text.slice(from, from + 1), from, to: from + 1, isOpen: false };
}

function isOpen(kind: CypherWord["kind"], word: string): boolean {
  if (kind === "comment") return !word.startsWith("/*") ? true : !/^\/\*[^]*\*\/$/.test(word);
  if (kind !== "string" && kind !== "quoted") return false;
  return word.length === 1 || !endsWithOwnMark(word);
}

function endsWithOwnMark(word: string): boolean {
  if (word.at(-1) !== word[0]) return false;
  // A quote behind an odd number of backslashes belongs to the text.
  const slashes = /\\*$/.exec(word.slice(0, -1))?.[0].length ?? 0;
  return word[0] === "`" || slashes % 2 === 0;
}

function skipSpace(text: string, from: number): number {
  const space = /\s*/uy;
  space.lastIndex = from;
  space.test(text);
  return space.lastIndex;
}
