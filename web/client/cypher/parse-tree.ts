/**
 * A statement's parse tree, by the grammar of Neo4j's own language support. Chains of rules with one child are cut short, so
 * that a tree has only what branches and the tokens.
 */
import { getDebugTree } from "@neo4j-cypher/language-support";

export interface Tree {
  /** The grammar's rule, or the token as written. */
  readonly name: string;
  /** Empty for a token. */
  readonly children: readonly Tree[];
}

type RawTree = ReturnType<typeof getDebugTree>;

/** Strings and quoted names whole; else one character at a time. */
const PIECES =
  /'(?:\\[^]|[^'\\])*'|"(?:\\[^]|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n]*|\/\*[^]*?\*\/|\s+|[^]/g;
/** Rules that may hold nothing, which the tree does not tell from a token. */
const EMPTY_RULES = new Set(["namespace", "statementOrCommand", "statementsOrCommands"]);

/**
 * Null for what is no statement of the grammar. The parser mends what is wrong by leaving tokens out or putting some in: a
 * tree that does not spell the text again is not the text's.
 */
export function parseTree(statement: string): Tree | null {
  const tree = squash(getDebugTree(statement));
  if (tree === null) return null;
  return tokensOf(tree).join("") === spelled(statement) ? tree : null;
}

function squash(raw: RawTree): Tree | null {
  const rawChildren = raw.children ?? [];
  if (rawChildren.length === 0)
    return EMPTY_RULES.has(raw.name) || raw.name === "<EOF>"
      ? null
      : { name: raw.name, children: [] };
  const children = rawChildren.map(squash).filter((child) => child !== null);
  if (children.length === 0) return null;
  const [only] = children;
  return children.length === 1 && only !== undefined ? only : { name: raw.name, children };
}

export function tokensOf({ name, children }: Tree): readonly string[] {
  return children.length === 0 ? [name] : children.flatMap(tokensOf);
}

function spelled(statement: string): string {
  const pieces = statement.match(PIECES) ?? [];
  return pieces
    .filter((piece) => !/^(\s|\/\/|\/\*)/.test(piece))
    .join("")
    .replace(/;+$/, "");
}
