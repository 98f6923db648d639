/** Which language the page speaks, and that it still does next time. */
import { LANGUAGES, type Language } from "../../../graph/model/kinds.ts";

const STORED = "atlas-language";

export function toLanguage(text: string | undefined): Language {
  const short = text?.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === short) ?? "en";
}

/** `?lang=` in a shared link first, then what the reader chose before, then the browser's. */
export function preferredLanguage(): Language {
  const shared = new URLSearchParams(location.search).get("lang");
  return toLanguage(shared ?? recall() ?? navigator.language);
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Storage may be forbidden: it will be asked for again next time.
  }
}

function recall(): string | undefined {
  try {
    return localStorage.getItem(STORED) ?? undefined;
  } catch {
    // As above; the browser's language is enough.
    return undefined;
  }
}
