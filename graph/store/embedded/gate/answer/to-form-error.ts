/** Mistakes in a statement's form, and forms that this engine has not. */
import type { GatePosition } from "../../../../gate/cypher-gate.ts";
import type { GateError } from "../../../../gate/gate-error.ts";
import type { PreparedStatement } from "../../../../gate/prepare-statement.ts";
import { refuseParameter, refuseSyntax, refuseUnsupported } from "../../../../gate/refuse.ts";
import { findNear } from "../../../../gate/text/find-near.ts";
import { findLack } from "../statement/needs-neo4j.ts";
import { toSentence } from "./to-sentence.ts";

interface Mistake {
  /** The engine's, for readers. */
  readonly text: string;
  readonly position: GatePosition | null;
  readonly statement: PreparedStatement;
}

/** By the function's name in small letters. */
const INSTEAD_OF: Readonly<Record<string, string>> = {
  isempty: "Write size(x) = 0.",
  tostringornull: "Use toString(x).",
  tointegerornull: "Use toInteger(x), which gives null too where it cannot.",
  tofloatornull: "Use toFloat(x), which gives null too where it cannot.",
  tobooleanornull: "Use toBoolean(x), which gives null too where it cannot.",
};

/** What the engine says and how it is told; the groups of the pattern come behind the mistake. */
const SAYINGS: readonly (readonly [
  pattern: RegExp,
  tell: (mistake: Mistake, ...found: readonly string[]) => GateError,
])[] = [
  [
    /Missing parameter: \$(\w+)/,
    ({ position }, name = "") => refuseParameter(name, "has no value.", position),
  ],
  [
    /unknown function '([^']+)'/i,
    ({ statement }, name = "") =>
      refuseUnsupported(
        `the function ${name}()`,
        INSTEAD_OF[name.toLowerCase()] ?? "Leave it out, or reckon with what it is given.",
        findWord(name, statement),
      ),
  ],
  [
    /function '([^']+)' takes (\d+) arguments?, got (\d+)/i,
    ({ statement }, name = "", takes = "", got = "") =>
      refuseUnsupported(
        `${name}() with ${got} values`,
        `It takes ${takes} here${name === "round" ? ": round(x * 100) / 100" : ""}.`,
        findWord(name, statement),
      ),
  ],
  [
    /(?:undefined )?variable '([^']+)'(?: not found in input)?/i,
    ({ position, statement }, name = "") =>
      refuseSyntax(
        `There is no ${name} here. Name it in MATCH first, and take it along when WITH comes between.`,
        position ?? findWord(name, statement),
      ),
  ],
  [
    /is not a map value, a node or an edge, so (\.\w+) cannot read/i,
    ({ position }, part = "") =>
      refuseUnsupported(
        `parts of a date such as ${part}`,
        "They are in its text: toInteger(left(toString(d), 4)).",
        position,
      ),
  ],
  [
    /duplicate column name '(.+?)' in query result/i,
    ({ position }, name = "") =>
      refuseSyntax(
        `Two columns would be named ${name}. Give one of them a name of its own: AS other.`,
        position,
      ),
  ],
];

export function toFormError(
  message: string,
  position: GatePosition | null,
  statement: PreparedStatement,
): GateError {
  const mistake = { text: toSentence(message), position, statement };
  for (const [pattern, tell] of SAYINGS) {
    const [, ...found] = pattern.exec(mistake.text) ?? [];
    if (found.length > 0) return tell(mistake, ...found);
  }
  const lack = findLack(statement.tokens);
  if (lack !== null) {
    const at = statement.positionOf(lack.token.start - statement.offset);
    return refuseUnsupported(lack.name, lack.instead, at);
  }
  return /syntax error/.test(message)
    ? toSyntaxError(mistake)
    : refuseSyntax(mistake.text, position);
}

const CLAUSE_WORDS =
  "MATCH OPTIONAL WHERE RETURN WITH ORDER BY LIMIT SKIP UNWIND UNION CALL YIELD AS DISTINCT".split(
    " ",
  );

function toSyntaxError({ text, position, statement }: Mistake): GateError {
  const { tokens, textOf } = statement;
  const token = tokens.find(
    ({ start, end }) => position !== null && start <= position.offset && position.offset < end,
  );
  const near = token?.kind === "name" ? findNear(token.text, CLAUSE_WORDS) : null;
  const found =
    token === undefined
      ? "Something is missing at the end"
      : `${textOf(token.start, token.end)} cannot stand here`;
  const hint = near === null || near === token?.text.toUpperCase() ? "" : ` Did you mean ${near}?`;
  // Not a word of Cypher that stands at its beginning.
  const reason = /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return refuseSyntax(`${found}: ${reason}${hint}`, position);
}

function findWord(
  word: string,
  { tokens, offset, positionOf }: PreparedStatement,
): GatePosition | null {
  const token = tokens.find(({ text }) => text.toLowerCase() === word.toLowerCase());
  return token === undefined ? null : positionOf(token.start - offset);
}
