/** Saved statements as one file: Cypher for people and other tools, JSON for programs. */
import type { SavedTab } from "../../state/ask/open-saved.ts";

export interface FiledStatement {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** ISO text of UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Null where it cannot be read: its place is kept, so that nothing is missing unsaid. */
  readonly saved: SavedTab | null;
}

const FORMAT = "human-security-atlas-statements";

/** One after the other, each under its header as in the library and closed by a semicolon. */
export function writeCypherFile(statements: readonly FiledStatement[]): string {
  return statements.map(toCypher).join("\n");
}

export function writeJsonFile(statements: readonly FiledStatement[]): string {
  const flat = statements.map(({ saved, ...rest }) => ({
    ...rest,
    statement: saved?.statement ?? null,
    parameters: saved?.parameters ?? {},
    view: saved?.view ?? null,
  }));
  return `${JSON.stringify({ format: FORMAT, version: 1, statements: flat }, null, 2)}\n`;
}

function toCypher({ name, note, updatedAt, saved }: FiledStatement): string {
  const parameters = saved?.parameters ?? {};
  const header = [
    `name: ${name.replace(/\s+/g, " ")}`,
    ...(note === "" ? [] : [`note: ${note}`]),
    `saved: ${updatedAt}`,
    ...(Object.keys(parameters).length === 0 ? [] : [`parameters: ${JSON.stringify(parameters)}`]),
  ];
  return `${header.map(toComment).join("\n")}\n${saved === null ? "" : close(saved.statement)}`;
}

/** What goes on over a line's end is further in: no line of it may be taken for Cypher, or for a header of its own. */
function toComment(text: string): string {
  return `// ${text.split(/\r\n|[\r\n\u2028\u2029]/).join("\n//   ")}`;
}

/** The mark stands on a line of its own: the last one may be a comment, also one that ends in such a mark. */
function close(statement: string): string {
  const text = statement.trimEnd();
  return /^[^/]*;$/.test(text.slice(text.lastIndexOf("\n") + 1)) ? `${text}\n` : `${text}\n;\n`;
}
