import type { AskParameters } from "./ask.ts";
import { readCypherWords } from "./cypher-words.ts";

/** The names of the parameters that a statement asks for, without `$`, each once, in the order of the text. */
export function findParameters(statement: string): readonly string[] {
  const names = readCypherWords(statement)
    .filter(({ kind }) => kind === "parameter")
    .map(({ text }) => text.slice(1).replaceAll("`", ""));
  return [...new Set(names)];
}

/** Those that have no value yet. */
export function findMissing(statement: string, given: AskParameters): readonly string[] {
  return findParameters(statement).filter((name) => given[name] === undefined);
}
