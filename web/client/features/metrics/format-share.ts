import type { Language } from "../../../../graph/model/kinds.ts";

/** A part of a whole as the language writes it: `33.6%`, `33,6 %`. Small parts keep a second digit. */
export function formatShare(part: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: "percent",
    maximumFractionDigits: part > 0 && part < 0.01 ? 2 : 1,
  }).format(part);
}
