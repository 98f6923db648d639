/**
 * What moves a student to another device: a thing, an animal and three digits, in the student's language. Short enough to
 * be written down; guesses must be counted. Only a hash is kept, made with the class's id.
 */
import { createHash, randomInt } from "node:crypto";
import { foldText } from "../store/fold-text.ts";
import { ANIMALS } from "./animals.ts";
import type { Language } from "../model/kinds.ts";
import { PHRASE_THINGS } from "./phrase-things.ts";

export function createResumePhrase(language: Language): string {
  const animals = ANIMALS.map((names) => names[language].toLowerCase()).filter(isOneWord);
  const number = String(randomInt(1000)).padStart(3, "0");
  return [pick(PHRASE_THINGS[language]), pick(animals), number].join("-");
}

/** The same for all ways to type it: letter case, blanks, hyphens and apostrophes do not count. */
export function hashResumePhrase(classId: string, phrase: string): string {
  const typed = foldText(phrase).replaceAll(" ", "");
  return createHash("sha256").update(`phrase ${classId} ${typed}`).digest("hex");
}

/** As it is shown. */
export function tidyResumePhrase(phrase: string): string {
  return foldText(phrase).replaceAll(" ", "-");
}

/** Ukrainian words with an apostrophe are hard to type on some keyboards. */
function isOneWord(word: string): boolean {
  return /^\p{L}+$/u.test(word);
}

function pick(words: readonly string[]): string {
  return words[randomInt(words.length)] ?? "";
}
