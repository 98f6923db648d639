/** i18next with one language loaded at a time: the first screen carries only the reader's own. */
import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../../graph/model/kinds.ts";
import { preferredLanguage, rememberLanguage, toLanguage } from "./preferred-language.ts";
import { loadWords } from "./words.ts";

export { toLanguage };

const lateLoaders: Record<Language, () => ReturnType<typeof loadWords>> = {
  en: async () => (await import("./en-late.ts")).enLate,
  id: async () => (await import("./id-late.ts")).idLate,
  uk: async () => (await import("./uk-late.ts")).ukLate,
};

/**
 * For each instance and language, the words that come late: on their way, or there. Known by the instance's store, because
 * `useTranslation` hands out a new wrapper of the instance whenever a component begins anew, and one that waits always does.
 */
const late = new WeakMap<i18n["store"], Map<string, Promise<void>>>();

/** The same promise each time, so that a component may wait for it. */
export function loadLateWords(
  instance: i18n,
  language: Language = toLanguage(instance.language),
): Promise<void> {
  const known = late.get(instance.store) ?? new Map<string, Promise<void>>();
  late.set(instance.store, known);
  const coming = known.get(language) ?? addLateWords(instance, language);
  known.set(language, coming);
  return coming;
}

async function addLateWords(instance: i18n, language: Language): Promise<void> {
  instance.addResourceBundle(language, "translation", await lateLoaders[language](), true);
}

export async function createI18n(): Promise<i18n> {
  const language = preferredLanguage();
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: await loadWords(language) } },
  });
  document.documentElement.lang = language;
  return instance;
}

export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  if (!instance.hasResourceBundle(language, "translation"))
    instance.addResourceBundle(language, "translation", await loadWords(language));
  // Once anything has asked for them, a new language has them too before it is shown.
  if (late.has(instance.store)) await loadLateWords(instance, language);
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}
