/** Whether a text that was set in order still says the same: the same words in the same order, keywords in any case. */
import { readCypherWords } from "../../../state/ask/cypher-words.ts";

export function saysTheSame(before: string, after: string): boolean {
  const old = readCypherWords(before);
  const now = readCypherWords(after);
  return (
    old.length === now.length &&
    old.every(({ kind, text }, index) => {
      const other = now[index];
      if (other?.kind !== kind) return false;
      // A quoted text, a name in backticks and a comment are kept to the letter.
      if (kind === "name") return other.text.toUpperCase() === text.toUpperCase();
      return other.text.trimEnd() === text.trimEnd();
    })
  );
}
