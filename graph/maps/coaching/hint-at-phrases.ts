/**
 * Lines without words, and with words that say little. Why: the phrase is what makes two concepts a statement that
 * can be true or not; "is related to" leaves open how, and most of the learning is in finding the word.
 */
import type { Proposition } from "../propositions-of.ts";
import { toHint, type Hint } from "./hint.ts";
import { isVaguePhrase } from "./vague-phrases.ts";

/** One hint a phrase, however many concepts it joins. */
export function hintAtPhrases(propositions: readonly Proposition[]): readonly Hint[] {
  const phrases = [...new Set(propositions.map(({ phrase }) => phrase))];
  const unnamed = phrases.filter(({ text }) => text.trim() === "");
  const vague = phrases.filter(({ text }) => isVaguePhrase(text));
  return [
    ...unnamed.map(({ id }) => toHint("no-phrase", [id])),
    ...vague.map(({ id }) => toHint("vague-phrase", [id])),
  ];
}
