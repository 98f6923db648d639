/** From a statement's text to its sentences, or to why there are none. */
import { nameMiddles } from "../../cypher/name-middles.ts";
import { readStatement } from "../../cypher/read-statement.ts";
import { Declined } from "../../cypher/tree-reading.ts";
import { sayStatement } from "./say-statement.ts";
import type { Speech } from "./speech.ts";

export type Said =
  | { readonly kind: "said"; readonly sentences: readonly string[] }
  /** `what`: the piece without words; null where the text is no statement. */
  | { readonly kind: "declined"; readonly what: string | null };

export function sayText(speech: Speech, statement: string): Said {
  const read = readStatement(statement);
  if (read.kind === "declined") return read;
  try {
    return { kind: "said", sentences: sayStatement(speech, nameMiddles(read.shape)) };
  } catch (error) {
    if (error instanceof Declined) return { kind: "declined", what: error.what };
    throw error;
  }
}
