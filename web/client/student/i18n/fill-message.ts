import type { Language } from "../../../../graph/model/kinds.ts";
import { formatNumber } from "../../i18n/format.ts";

export type Messages = Readonly<Record<string, string>>;

export interface Speech {
  readonly messages: Messages;
  readonly language: Language;
}

const BLANK = /\{\{(\w+)(, number)?\}\}/g;

/** A message with its blanks filled, in the plural form that `count` asks for. What has no message shows its key. */
export function fillMessage(
  { messages, language }: Speech,
  key: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const { count } = values;
  const form = typeof count === "number" ? pluralOf(count, language) : "";
  const message = messages[`${key}_${form}`] ?? messages[`${key}_other`] ?? messages[key] ?? key;
  return message.replaceAll(BLANK, (blank, name: string, isNumber: string | undefined) => {
    const value = values[name];
    if (value === undefined) return blank;
    // A count may only choose the form.
    const isPlain = typeof value === "string" || (name === "count" && isNumber === undefined);
    return isPlain ? String(value) : formatNumber(value, language);
  });
}

/** Making rules takes longer than asking them. */
const rules = new Map<Language, Intl.PluralRules>();

function pluralOf(count: number, language: Language): string {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(count);
}
