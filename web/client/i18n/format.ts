/** Dates and numbers as the reader writes them. Dates are ISO text at the precision known: `2014`, `March 2014`, `4 March 2022`. */
import type { Language } from "../../../graph/model/kinds.ts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", id: "id-ID", uk: "uk-UA" };

/** Making a formatter takes longer than writing hundreds of numbers with it. */
const numbers = new Map<Language, Intl.NumberFormat>();

export function formatDate(text: string, language: Language): string {
  const [year = "", month, day] = text.split("-");
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: "numeric",
    month: "long",
    ...(day !== undefined && { day: "numeric" }),
    timeZone: "UTC",
  }).format(date);
}

export function formatSpan(from: string | null, to: string | null, language: Language): string {
  const ends = [from, to].filter((end) => end !== null);
  return ends.map((end) => formatDate(end, language)).join(" – ");
}

export function formatNumber(value: number, language: Language): string {
  const known = numbers.get(language) ?? new Intl.NumberFormat(LOCALES[language]);
  numbers.set(language, known);
  return known.format(value);
}
