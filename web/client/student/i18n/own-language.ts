/** The words of the student's page: one language at a time, with the grammar's plurals. A library for it weighs twenty times as much. */
import { createContext, use, useSyncExternalStore } from "react";
import type { Language } from "../../../../graph/model/kinds.ts";
import { preferredLanguage, rememberLanguage } from "../../i18n/preferred-language.ts";
import { fillMessage, type Messages } from "./fill-message.ts";

type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

interface Spoken {
  readonly language: Language;
  /** The same while the language is. */
  readonly t: Translate;
}

export interface OwnLanguage {
  readonly watch: (watcher: () => void) => () => void;
  readonly read: () => Spoken;
  readonly change: (language: Language) => Promise<void>;
}

const loaders: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import("./en.ts")).en,
  id: async () => (await import("./id.ts")).id,
  uk: async () => (await import("./uk.ts")).uk,
};

export const OwnLanguageContext = createContext<OwnLanguage | null>(null);

export async function createOwnLanguage(): Promise<OwnLanguage> {
  let spoken = await speak(preferredLanguage());
  const watchers = new Set<() => void>();
  return {
    watch(watcher) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    read: () => spoken,
    async change(language) {
      spoken = await speak(language);
      rememberLanguage(language);
      for (const watcher of watchers) watcher();
    },
  };
}

/** Stands in for `i18n/use-language.ts` in the build of this page. */
export function useLanguage(): Spoken & { readonly change: (language: Language) => void } {
  const own = use(OwnLanguageContext);
  if (own === null) throw new Error("There are no words around this part of the page.");
  const spoken = useSyncExternalStore(own.watch, own.read);
  // Without a line a language that was not fetched ahead cannot come: the page stays in the one it has.
  const change = (language: Language) => void own.change(language).catch(() => undefined);
  return { ...spoken, change };
}

/** So that a student may change the language without a line, too. What does not come now is asked for then. */
export function fetchAllWords(): void {
  for (const load of Object.values(loaders)) load().catch(() => undefined);
}

async function speak(language: Language): Promise<Spoken> {
  const messages = await loaders[language]();
  document.documentElement.lang = language;
  return { language, t: (key, values = {}) => fillMessage({ messages, language }, key, values) };
}
