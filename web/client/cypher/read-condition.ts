/** What has to hold: comparisons, joined by and, or, not. */
import type { Tree } from "./parse-tree.ts";
import { readLabel, readPattern, readPatterns } from "./read-pattern.ts";
import { readTerm } from "./read-term.ts";
import { COMPARISONS, type Condition, type Comparison } from "./statement-shape.ts";
import { Declined, isName, isToken, readName } from "./tree-reading.ts";

/** @throws Declined */
export function readCondition(tree: Tree): Condition {
  switch (tree.name) {
    case "expression":
      return joined(tree, "OR");
    case "expression10":
      return joined(tree, "AND");
    case "expression9":
      return negated(tree);
    case "expression8":
      return compared(tree);
    case "expression7":
      return tested(tree);
    case "parenthesizedExpression":
      return readCondition(inner(tree));
    case "existsExpression":
      return exists(tree);
    case "pathPatternNonEmpty":
      return { kind: "exists", patterns: [readPattern(tree)], where: null };
    default:
      throw new Declined(tree);
  }
}

function joined(tree: Tree, word: "AND" | "OR"): Condition {
  const parts = tree.children.filter((_child, index) => index % 2 === 0);
  const words = tree.children.filter((_child, index) => index % 2 === 1);
  if (!words.every((each) => isToken(each, word))) throw new Declined(tree);
  return { kind: word === "AND" ? "and" : "or", parts: parts.map(readCondition) };
}

function negated(tree: Tree): Condition {
  const [word, part, ...rest] = tree.children;
  if (part === undefined || rest.length > 0 || !isToken(word, "NOT")) throw new Declined(tree);
  return { kind: "not", part: readCondition(part) };
}

/** `a < b`; a chain (`a < b < c`) is declined. */
function compared(tree: Tree): Condition {
  const [left, sign, right, ...rest] = tree.children;
  const by = COMPARISONS.find((each) => each === sign?.name);
  if (by === undefined || left === undefined || right === undefined || rest.length > 0)
    throw new Declined(tree);
  return { kind: "compare", left: readTerm(left), by, right: readTerm(right) };
}

/** `IS NULL`, `IN`, `STARTS WITH`, `:Label`. */
function tested(tree: Tree): Condition {
  const [left, test, ...rest] = tree.children;
  if (left === undefined || test?.name !== "comparisonExpression6" || rest.length > 0)
    throw new Declined(tree);
  const { children } = test;
  if (isToken(children[0], ":")) {
    const [, label, ...more] = children;
    if (label === undefined || more.length > 0 || !isName(left)) throw new Declined(tree);
    return { kind: "label", variable: readName(left), label: readLabel(label) };
  }
  const words = children
    .filter(({ children: own }) => own.length === 0)
    .map(({ name }) => name.toUpperCase());
  const said = words.join(" ");
  if (said === "IS NULL") return { kind: "unknown", term: readTerm(left) };
  if (said === "IS NOT NULL") return { kind: "known", term: readTerm(left) };
  const right = children.at(-1);
  const by = COMPARISONS.find((each) => said === each || said.startsWith(`${each} `));
  if (right === undefined || by === undefined || !isWordy(by, children.length))
    throw new Declined(tree);
  return { kind: "compare", left: readTerm(left), by, right: readTerm(right) };
}

/** As many tokens as the words have, and one thing beside them. */
function isWordy(by: Comparison, length: number): boolean {
  return by.split(" ").length + 1 === length;
}

function exists(tree: Tree): Condition {
  const [word, , ...rest] = tree.children;
  const parts = rest.slice(0, -1);
  if (!isToken(word, "EXISTS")) throw new Declined(tree);
  const [only, ...others] = parts;
  if (only?.name === "matchClause" && others.length === 0) return existsMatch(only);
  const [pattern, where] = parts;
  if (pattern === undefined || parts.length > 2) throw new Declined(tree);
  return {
    kind: "exists",
    patterns: readPatterns(pattern),
    where: where === undefined ? null : readWhere(where),
  };
}

function existsMatch(clause: Tree): Condition {
  const [word, pattern, where] = clause.children;
  if (pattern === undefined || !isToken(word, "MATCH")) throw new Declined(clause);
  return {
    kind: "exists",
    patterns: readPatterns(pattern),
    where: where === undefined ? null : readWhere(where),
  };
}

export function readWhere(tree: Tree): Condition {
  const [word, condition, ...rest] = tree.children;
  if (tree.name !== "whereClause" || condition === undefined || rest.length > 0)
    throw new Declined(tree);
  if (!isToken(word, "WHERE")) throw new Declined(tree);
  return readCondition(condition);
}

function inner(tree: Tree): Tree {
  const [, within] = tree.children;
  if (within === undefined) throw new Declined(tree);
  return within;
}
