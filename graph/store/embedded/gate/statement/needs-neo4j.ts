/** Parts of Cypher that Neo4j has and this engine has not, each with what to write instead. Asked once the engine has refused. */
import { isMark, isName, isWord, type Token } from "../../../../gate/text/read-tokens.ts";
import { findClosing, findOpening } from "./brackets.ts";

export interface Lack {
  /** As a sentence names it. */
  readonly name: string;
  readonly instead: string;
  readonly token: Token;
}

interface Part {
  readonly name: string;
  readonly instead: string;
  isAt(tokens: readonly Token[], index: number): boolean;
}

const PARTS: readonly Part[] = [
  {
    name: "COLLECT { … }",
    instead: "Use [(a)-->(b) | b.name], or CALL { … RETURN collect(b.name) AS names }.",
    isAt: (tokens, index) => isWord(tokens[index], "COLLECT") && isMark(tokens[index + 1], "{"),
  },
  {
    name: "RETURN inside COUNT { … } or EXISTS { … }",
    instead: "Leave RETURN out: COUNT { (a)-->(b) }.",
    isAt: (tokens, index) =>
      isWord(tokens[index], "RETURN") && isInside(tokens, index, ["COUNT", "EXISTS"]),
  },
  {
    name: "MATCH inside COUNT { … }",
    instead: "Write the pattern alone: COUNT { (a)-->(b) }.",
    isAt: (tokens, index) => isWord(tokens[index], "MATCH") && isInside(tokens, index, ["COUNT"]),
  },
  {
    name: "labels chosen with |, & or !",
    instead: "Write them as conditions: MATCH (n) WHERE n:Actor OR n:Concept.",
    isAt: (tokens, index) =>
      isMark(tokens[index], "|", "&", "!", "%") &&
      (isMark(tokens[index - 1], ":") || isMark(tokens[index - 2], ":")) &&
      !isMark(tokens[index - 1], "]"),
  },
  {
    name: "labels and types from an expression, $(…)",
    instead: "Write the label itself, or WHERE $label IN labels(n).",
    isAt: (tokens, index) =>
      isMark(tokens[index], ":") &&
      isMark(tokens[index + 1], "$") &&
      isMark(tokens[index + 2], "("),
  },
  {
    name: "IS with a label or a type",
    instead: "Write n:Actor for a label.",
    isAt: (tokens, index) =>
      isWord(tokens[index], "IS") && !isWord(tokens[index + 1], "NULL", "NOT"),
  },
  {
    name: "SHORTEST, ANY and ALL PATHS before a pattern",
    instead: "Use shortestPath((a)-[*..6]-(b)) or allShortestPaths(…).",
    isAt: (tokens, index) =>
      isWord(tokens[index], "SHORTEST", "ANY", "ALL") &&
      (isWord(tokens[index - 1], "MATCH") || isMark(tokens[index - 1], "=")),
  },
  {
    name: "patterns repeated with + or {1,3}",
    instead: "Use a length in the relation: -[*1..3]->.",
    isAt: (tokens, index) =>
      (isMark(tokens[index], "{") &&
        isMark(tokens[index - 1], ")", "-", ">") &&
        tokens[index + 1]?.kind !== "name") ||
      (isMark(tokens[index], "+") &&
        isMark(tokens[index - 1], ">", "-", ")") &&
        isMark(tokens[index + 1], "(")),
  },
  {
    name: "[…] behind a function that collects",
    instead: "Collect first: WITH collect(n.id) AS ids RETURN ids[..3].",
    isAt: (tokens, index) => isMark(tokens[index], "[") && isAfterCollecting(tokens, index),
  },
  {
    name: "WHERE inside the brackets of a node",
    instead: "Write it behind the pattern: MATCH (a:Actor) WHERE a.id = 'eu'.",
    isAt: (tokens, index) =>
      isWord(tokens[index], "WHERE") && isMark(tokens[findOpening(tokens, index)], "("),
  },
  {
    name: "[(a)-->(b) | …] in a condition or another function",
    instead:
      "Count with COUNT { (a)-->(b) } > 3, or name it first: WITH a, [(a)-->(b) | b.id] AS ids WHERE size(ids) > 3.",
    isAt: (tokens, index) =>
      isMark(tokens[index], "[") &&
      isMark(tokens[index + 1], "(") &&
      !isName(tokens[index - 1]) &&
      tokens.slice(index, findClosing(tokens, index)).some((token) => isMark(token, "|")),
  },
  {
    name: "OPTIONAL CALL",
    instead: "Use CALL, with OPTIONAL MATCH inside.",
    isAt: (tokens, index) => isWord(tokens[index], "OPTIONAL") && isWord(tokens[index + 1], "CALL"),
  },
  {
    name: "trim() with BOTH, LEADING or TRAILING",
    instead: "Use trim(text), or replace(text, 'x', '').",
    isAt: (tokens, index) =>
      isWord(tokens[index], "BOTH", "LEADING", "TRAILING") && isMark(tokens[index - 1], "("),
  },
  {
    name: "FILTER",
    instead: "Use WITH * WHERE ….",
    isAt: (tokens, index) => isWord(tokens[index], "FILTER"),
  },
  {
    name: "LET",
    instead: "Use WITH *, expression AS name.",
    isAt: (tokens, index) => isWord(tokens[index], "LET") && isMark(tokens[index + 2], "="),
  },
  {
    name: "FINISH",
    instead: "End with RETURN.",
    isAt: (tokens, index) => isWord(tokens[index], "FINISH"),
  },
  {
    name: "USING INDEX and USING SCAN",
    instead: "Leave them out: the engine finds its index by itself.",
    isAt: (tokens, index) => isWord(tokens[index], "USING"),
  },
  {
    name: "SHOW with more than INDEXES or CONSTRAINTS",
    instead:
      "Write SHOW INDEXES or SHOW CONSTRAINTS and nothing behind it; CALL db.labels() lists labels.",
    isAt: (tokens, index) => index === 0 && isWord(tokens[index], "SHOW"),
  },
  {
    name: "YIELD *",
    instead: "Name what you want: YIELD label.",
    isAt: (tokens, index) => isWord(tokens[index], "YIELD") && isMark(tokens[index + 1], "*"),
  },
  {
    name: "a reckoned number behind LIMIT or SKIP",
    instead: "Write the number itself, or a parameter.",
    isAt: (tokens, index) =>
      isWord(tokens[index], "LIMIT", "SKIP", "OFFSET") &&
      (isMark(tokens[index + 2], "+", "-", "*", "/") || isName(tokens[index + 1])),
  },
  {
    name: "numbers such as 0x1F and 0o17",
    instead: "Write them in tens.",
    isAt: (tokens, index) => tokens[index]?.kind === "number" && /^0[xo]/i.test(tokens[index].text),
  },
  {
    name: "functions with a dot in their name",
    instead:
      "Dates can be compared as they are; their parts are in their text: left(toString(d), 4).",
    isAt: (tokens, index) =>
      isMark(tokens[index], ".") &&
      isName(tokens[index + 1]) &&
      isMark(tokens[index + 2], "(") &&
      !isWord(tokens[index - 2], "CALL"),
  },
];

/** What the engine takes for something else without a word: refused before it is asked. */
const MISREAD: readonly Part[] = [
  {
    name: "ends of a list counted from behind, such as [..-1]",
    instead: "Count them: ids[0..size(ids) - 1]. A single one may be: ids[-1].",
    isAt: (tokens, index) =>
      isMark(tokens[index], "..") &&
      (isNegative(tokens, index + 1) || isNegativeStart(tokens, index)),
  },
];

/** The first part of a statement that this engine has not; null where there is none known. */
export function findLack(tokens: readonly Token[]): Lack | null {
  return findPart(tokens, PARTS);
}

/** The first part that it would take for something else. */
export function findMisread(tokens: readonly Token[]): Lack | null {
  return findPart(tokens, MISREAD);
}

function findPart(tokens: readonly Token[], parts: readonly Part[]): Lack | null {
  for (const [index, token] of tokens.entries()) {
    const part = parts.find(({ isAt }) => isAt(tokens, index));
    if (part !== undefined) return { name: part.name, instead: part.instead, token };
  }
  return null;
}

function isNegative(tokens: readonly Token[], index: number): boolean {
  return isMark(tokens[index], "-") && tokens[index + 1]?.kind === "number";
}

/** `[-2..`, and not the length of a relationship, `[*1..2]`. */
function isNegativeStart(tokens: readonly Token[], dots: number): boolean {
  return isMark(tokens[dots - 3], "[") && isNegative(tokens, dots - 2);
}

/** Whether the nearest open `{` has one of these words before it. */
function isInside(tokens: readonly Token[], index: number, words: readonly string[]): boolean {
  let depth = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (isMark(tokens[at], "}")) depth += 1;
    if (!isMark(tokens[at], "{")) continue;
    if (depth === 0) return isWord(tokens[at - 1], ...words);
    depth -= 1;
  }
  return false;
}

function isAfterCollecting(tokens: readonly Token[], index: number): boolean {
  if (!isMark(tokens[index - 1], ")")) return false;
  let depth = 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    if (isMark(tokens[at], ")")) depth += 1;
    if (isMark(tokens[at], "(")) depth -= 1;
    if (depth === 0) return isWord(tokens[at - 1], "COLLECT");
  }
  return false;
}
