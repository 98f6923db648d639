/** A day and an hour as the reader writes them, in the reader's own time zone. */
import type { Language } from "../../../graph/model/kinds.ts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", id: "id-ID", uk: "uk-UA" };

/** From ISO text with a time. */
export function formatMoment(moment: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return format.format(new Date(moment));
}
