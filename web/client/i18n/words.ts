/** The words of the first screen: each language is a file of its own, and a reader loads one. */
import type { Language } from "../../../graph/model/kinds.ts";

type Words = Readonly<Record<string, string>>;

const loaders: Record<Language, () => Promise<Words>> = {
  en: async () => (await import("./en.ts")).en,
  id: async () => (await import("./id.ts")).id,
  uk: async () => (await import("./uk.ts")).uk,
};

/** Fetched once, however often it is asked for. */
export function loadWords(language: Language): Promise<Words> {
  return loaders[language]();
}
