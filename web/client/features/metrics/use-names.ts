import { useLanguage } from "../../i18n/use-language.ts";
import { useArrival, useScene } from "../../state/use-atlas-stores.ts";

export interface Names {
  readonly label: (id: string) => string;
  /** As it stands inside a sentence; the case is for Ukrainian, the others have one form. */
  readonly inSentence: (id: string, grammaticalCase?: "nom" | "acc" | "gen") => string;
  /** "A, B and C", as they stand in a sentence. */
  readonly list: (ids: readonly string[]) => string;
  /** "A, B, C", for a row. */
  readonly row: (ids: readonly string[]) => string;
}

/** Names of what is on the canvas, or in the library it was filled from. */
export function useNames(): Names {
  const { language } = useLanguage();
  const shown = useScene((scene) => scene.entities);
  const known = useArrival((arrival) => arrival.library);
  const find = (id: string) => shown.get(id) ?? known?.entities.get(id);
  const label = (id: string) => find(id)?.labels[language] ?? id;
  const joiner = new Intl.ListFormat(language === "en" ? "en-GB" : language);
  function inSentence(id: string, grammaticalCase: "nom" | "acc" | "gen" = "nom"): string {
    const forms = find(id)?.forms;
    if (language !== "uk" || grammaticalCase === "nom") return forms?.[language] ?? id;
    return forms?.[grammaticalCase] ?? id;
  }
  return {
    label,
    inSentence,
    list: (ids) => joiner.format(ids.map((id) => inSentence(id))),
    row: (ids) => ids.map(label).join(", "),
  };
}
