import { useTranslation } from "react-i18next";
import type { Language } from "../../../graph/model/kinds.ts";
import type { MessageKey } from "./en.ts";
import { formatNumber } from "./format.ts";
import { changeLanguage, toLanguage } from "./create-i18n.ts";

type Stem<Key extends string> = Key extends `${infer Base}_${"one" | "other"}` ? Base : Key;

/** A message as it is asked for: its plural forms are one. */
export type MessageStem = Stem<MessageKey>;

export type Translate = (
  key: MessageStem,
  values?: Readonly<Record<string, string | number>>,
) => string;

export interface LanguageHook {
  readonly language: Language;
  readonly t: Translate;
  readonly change: (language: Language) => void;
}

export function useLanguage(): LanguageHook {
  const { t, i18n } = useTranslation();
  const language = toLanguage(i18n.language);
  return {
    language,
    t: (key, values = {}) => t(key, toText(values, language)),
    // Without the server its words cannot come: the page stays in the language it has.
    change: (next) => void changeLanguage(i18n, next).catch(() => undefined),
  };
}

/** Numbers as the language writes them. A `count` stays one: it chooses the plural, and the message formats it. */
function toText(
  values: Readonly<Record<string, string | number>>,
  language: Language,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" && name !== "count" ? formatNumber(value, language) : value,
    ]),
  );
}
