import { useLanguage } from "../../i18n/use-language.ts";
import type { AskTab } from "../../state/ask/ask.ts";

const LONGEST = 60;

/** Its title, else the first line that says something, else that it is new. */
export function useTabName(): (tab: AskTab) => string {
  const { t } = useLanguage();
  return ({ title, statement }) => {
    if (title !== null) return title;
    const lines = statement.split("\n").map((line) => line.replace(/^\s*(?:\/\/)?\s*/, ""));
    const first = lines.find((line) => line !== "");
    return first?.slice(0, LONGEST) ?? t("ask.untitled");
  };
}
