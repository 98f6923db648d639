/** Finds questions by words in any language, in what they show, or in the statement itself. Pure. */
import { LANGUAGES, type Language } from "../../../../graph/model/kinds.ts";
import type { LibraryQuestion } from "../../../contract/questions.ts";

export interface FoundQuestion {
  readonly question: LibraryQuestion;
  /** The label that was found where it is not the one that is shown. */
  readonly also: { readonly text: string; readonly language: Language } | null;
}

type Searched = Pick<LibraryQuestion, "id" | "labels" | "about" | "statement">;

/** Those in which every word is found, in the order they came. */
export function searchLibrary(
  questions: readonly LibraryQuestion[],
  text: string,
  shown: Language,
): FoundQuestion[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return questions
    .filter((question) => has(textsOf(question), words))
    .map((question) => ({ question, also: alsoOf(question, words, shown) }));
}

function textsOf({ id, labels, about, statement }: Searched): readonly string[] {
  return [id, ...Object.values(labels), ...Object.values(about ?? {}), statement];
}

function alsoOf({ labels }: Searched, words: readonly string[], shown: Language) {
  if (words.length === 0 || has([labels[shown]], words)) return null;
  const language = LANGUAGES.find((one) => has([labels[one]], words));
  return language === undefined ? null : { text: labels[language], language };
}

function has(texts: readonly string[], words: readonly string[]): boolean {
  const folded = fold(texts.join("\n"));
  return words.every((word) => folded.includes(word));
}

/** Lower case, without accents and with one kind of apostrophe. The breve of й and the dots of ї stay: they make other letters. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/(?<=[a-z])\p{M}+/gu, "")
    .normalize("NFC")
    .replaceAll(/[’ʼ‘`]/g, "'");
}
