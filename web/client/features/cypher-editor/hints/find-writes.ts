/** Clauses that would change the graph: the analyser finds nothing wrong with them, and the server refuses them. */
import { type CypherWord, readCypherWords } from "../../../state/ask/cypher-words.ts";
import type { Hint } from "./hint.ts";

const WRITING = new Set([
  "CREATE",
  "MERGE",
  "DELETE",
  "SET",
  "REMOVE",
  "FOREACH",
  "INSERT",
  "DROP",
]);
const AFTER = new Set([".", ":", "|", "&", "$", "AS", ","]);
const BEFORE = new Set([".", ":", ")", ",", "=", "]", "}", "<", ">", "+", "-"]);

export function findWrites(statement: string): readonly Hint[] {
  const words = readCypherWords(statement).filter(({ kind }) => kind !== "comment");
  return words.flatMap((word, index): Hint[] => {
    const name = nameOf(word, words[index + 1]);
    const before = words[index - 1]?.text.toUpperCase() ?? "";
    const after = words[index + 1]?.text ?? "";
    if (name === null || AFTER.has(before) || BEFORE.has(after)) return [];
    // `DETACH DELETE` and `ON CREATE SET` are one change each.
    if (before === "ON") return [];
    const { from, to } = word;
    const key = name === "LOAD CSV" ? "editor.hint.loads" : "editor.hint.writes";
    return [{ from, to, severity: "error", says: { key, values: { name } }, fix: null }];
  });
}

function nameOf(word: CypherWord, next: CypherWord | undefined): string | null {
  if (word.kind !== "name") return null;
  const name = word.text.toUpperCase();
  if (name === "LOAD") return next?.text.toUpperCase() === "CSV" ? "LOAD CSV" : null;
  return WRITING.has(name) ? name : null;
}
