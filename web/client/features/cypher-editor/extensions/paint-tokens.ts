/** The class of each word of a statement, as the style sheet knows it. */
import type { ParsedCypherToken } from "@neo4j-cypher/language-support";
import { ENTITY_KINDS } from "../../../../../graph/model/kinds.ts";
import type { EditorSchema } from "../schema/editor-schema.ts";

export interface PaintedWord {
  readonly from: number;
  readonly to: number;
  readonly look: string;
}

const KINDS: ReadonlySet<string> = new Set(ENTITY_KINDS);
const PLAIN = new Set(["none", "bracket", "punctuation", "separator", "operator", "variable"]);

export function paintTokens(
  tokens: readonly ParsedCypherToken[],
  schema: EditorSchema,
): readonly PaintedWord[] {
  return tokens.flatMap(({ position, length, tokenType, token }) => {
    const from = position.startOffset;
    if (length === 0 || PLAIN.has(tokenType)) return [];
    return [{ from, to: from + length, look: lookOf(tokenType, token, schema) }];
  });
}

function lookOf(tokenType: string, token: string, { types }: EditorSchema): string {
  if (tokenType !== "label") return `cy-${tokenType}`;
  const name = token.replaceAll("`", "");
  if (types.has(name)) return "cy-type";
  // Underlined in the kind's colour, as its mark has it everywhere else.
  return KINDS.has(name) ? `cy-label cy-kind-${name}` : "cy-label";
}
