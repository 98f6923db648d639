/** Checks of the text as such, before it is read as Cypher. */
import { LIMITS } from "../limits.ts";
import { refuseCharacters, refuseTooLong } from "../refuse.ts";
import { positionAt } from "./position-at.ts";

/** What engines read differently than it looks, in the order of their names below. */
const ODD: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\0/u, "a NUL character"],
  // Neo4j puts the character in place before it reads the statement, even where it then ends a text or begins a clause.
  [/\\u/iu, "an escape such as \\u0041"],
  [/[\uD800-\uDFFF]/u, "half of a character (a lone surrogate)"],
  [/(?![\t\n\r])\p{Cc}/u, "a control character"],
  // They turn the direction of writing, or are not seen at all. Two joiners are left, which some scripts need.
  [/(?![\u200C\u200D])\p{Cf}/u, "an invisible character"],
];

/** @throws GateError CYPHER_TOO_LONG @throws GateError CYPHER_CHARACTERS */
export function checkText(statement: string): void {
  if (statement.length > LIMITS.textLength) {
    throw refuseTooLong(`${statement.length} characters`, `${LIMITS.textLength} characters`);
  }
  for (const [pattern, name] of ODD) {
    const found = pattern.exec(statement);
    if (found !== null) throw refuseCharacters(name, positionAt(statement, found.index));
  }
}
