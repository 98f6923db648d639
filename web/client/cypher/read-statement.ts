/** Reads a statement into its shape, or says which piece of it there are no words for. */
import { parseTree, type Tree } from "./parse-tree.ts";
import { readWhere } from "./read-condition.ts";
import { readPatterns } from "./read-pattern.ts";
import { isAggregate, readTerm } from "./read-term.ts";
import { readValue } from "./read-value.ts";
import type {
  ItemShape,
  MatchShape,
  OrderShape,
  StatementShape,
  Term,
  Value,
} from "./statement-shape.ts";
import { Declined, isToken, listed, readName } from "./tree-reading.ts";
import { variablesOf } from "./variables-of.ts";

export type ReadStatement =
  | { readonly kind: "shape"; readonly shape: StatementShape }
  /** `what`: the piece that has no words; null where the text is no statement. */
  | { readonly kind: "declined"; readonly what: string | null };

export function readStatement(statement: string): ReadStatement {
  const tree = parseTree(statement);
  if (tree === null) return { kind: "declined", what: null };
  try {
    return { kind: "shape", shape: readShape(tree) };
  } catch (error) {
    if (error instanceof Declined) return { kind: "declined", what: error.what };
    throw error;
  }
}

function readShape(tree: Tree): StatementShape {
  if (tree.name !== "singleQuery") throw new Declined(firstWord(tree));
  const clauses = tree.children;
  const last = clauses.at(-1);
  const matches = clauses.slice(0, -1).map(readMatch);
  if (last?.name !== "returnClause" || matches.length === 0) throw new Declined(last ?? tree);
  const shape = { matches, ...readReturn(last) };
  const known = variablesOf(matches);
  checkTerms(shape, known);
  return shape;
}

function firstWord(tree: Tree): string {
  const word = tree.name === "union" ? "UNION" : undefined;
  let at: Tree | undefined = tree;
  while (at !== undefined && at.children.length > 0) [at] = at.children;
  return word ?? at?.name ?? "";
}

function readMatch(tree: Tree): MatchShape {
  if (tree.name !== "matchClause") throw new Declined(firstWord(tree));
  const isOptional = isToken(tree.children[0], "OPTIONAL");
  const [word, pattern, where, ...rest] = isOptional ? tree.children.slice(1) : tree.children;
  if (!isToken(word, "MATCH") || pattern === undefined || rest.length > 0) throw new Declined(tree);
  return {
    isOptional,
    patterns: readPatterns(pattern),
    where: where === undefined ? null : readWhere(where),
  };
}

type Returned = Omit<StatementShape, "matches">;

function readReturn(clause: Tree): Returned {
  const [word, body, ...rest] = clause.children;
  if (!isToken(word, "RETURN") || body === undefined || rest.length > 0) throw new Declined(clause);
  const parts = body.name === "returnBody" && body.children.length > 0 ? body.children : [body];
  let returned: Returned = { isDistinct: false, items: "all", order: [], skip: null, limit: null };
  for (const part of parts) {
    if (isToken(part, "DISTINCT")) returned = { ...returned, isDistinct: true };
    else if (part.name === "orderBy") returned = { ...returned, order: readOrder(part) };
    else if (part.name === "skip") returned = { ...returned, skip: readBound(part) };
    else if (part.name === "limit") returned = { ...returned, limit: readBound(part) };
    else if (!isToken(part, "*")) returned = { ...returned, items: readItems(part) };
  }
  return returned;
}

function readItems(tree: Tree): readonly ItemShape[] {
  return listed(tree, "returnItems").map((item) => {
    if (item.name !== "returnItem") return { term: readTerm(item), alias: null };
    const [written, as, alias] = item.children;
    if (written === undefined || !isToken(as, "AS")) throw new Declined(item);
    return { term: readTerm(written), alias: readName(alias) };
  });
}

function readOrder(tree: Tree): readonly OrderShape[] {
  return tree.children
    .slice(2)
    .filter((child) => !isToken(child, ","))
    .map((child) => {
      if (child.name !== "orderItem") return { term: readTerm(child), isDescending: false };
      const [written, way] = child.children;
      if (written === undefined) throw new Declined(child);
      return { term: readTerm(written), isDescending: /^desc/i.test(way?.name ?? "") };
    });
}

function readBound(tree: Tree): Value {
  const [, written, ...rest] = tree.children;
  const value = written === undefined || rest.length > 0 ? null : readValue(written);
  if (value?.kind !== "number" && value?.kind !== "parameter") throw new Declined(tree);
  return value;
}

/** A name that no pattern gives, or a sum of what is no number, would make a sentence of nothing. */
function checkTerms(shape: StatementShape, known: ReadonlySet<string>): void {
  const items = shape.items === "all" ? [] : shape.items;
  const aliases = new Set(items.flatMap(({ alias }) => alias ?? []));
  const check = (term: Term, extra: ReadonlySet<string>): void => {
    if (term.kind === "aggregate") return check(term.of, new Set());
    if (term.kind === "variable" && !known.has(term.name) && !extra.has(term.name))
      throw new Declined(term.name);
    if ("variable" in term && !known.has(term.variable)) throw new Declined(term.variable);
    return undefined;
  };
  for (const { term } of items) check(term, new Set());
  for (const { term } of shape.order) {
    check(term, aliases);
    if (isAggregate(term) && !items.some((item) => isSame(item.term, term)))
      throw new Declined("ORDER BY");
  }
}

function isSame(a: Term, b: Term): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
