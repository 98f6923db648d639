/** Why a sentence is set aside. The two reasons that name another sentence are said in the reader's language. */
import { useLanguage } from "../../i18n/use-language.ts";

export function useAsideText(): (reason: string) => string {
  const { t } = useLanguage();
  return (reason) => {
    const [, verb, place = ""] = /^(repeats|translates) ([\d.]+)$/.exec(reason) ?? [];
    if (verb === "repeats") return t("reading.repeats", { place });
    if (verb === "translates") return t("reading.translates", { place });
    return t("reading.aside", { reason });
  };
}
