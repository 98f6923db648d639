/** A unit as a reader says it; one that this page does not know yet, as the codebook writes it. */
import { useLanguage } from "../../../i18n/use-language.ts";
import { knownUnit } from "./measures.ts";

export function useUnitName(): (unit: string) => string {
  const { t } = useLanguage();
  return (unit) => {
    const known = knownUnit(unit);
    return known === null ? unit : t(`figures.${known}Unit`);
  };
}
