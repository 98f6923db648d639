import { useTranslation } from "react-i18next";
import type { Language } from "../../../graph/model/kinds.ts";
import type { MessageKey } from "./en.ts";
import { changeLanguage, toLanguage } from "./create-i18n.ts";

type Stem<Key extends string> = Key extends `${infer Base}_${"one" | "other"}` ? Base : Key;

export type Translate = (key: Stem<MessageKey>, values?: Readonly<Record<string, string | number>>) => string;

export interface LanguageHook {
  readonly language: Language;
  readonly t: Translate;
  readonly change: (language: Language) => void;
}

export function useLanguage(): LanguageHook {
  const { t, i18n } = useTranslation();
  return {
    language: toLanguage(i18n.language),
    t: (key, values) => t(key, values ?? {}),
    change: (language) => void changeLanguage(i18n, language),
  };
}
