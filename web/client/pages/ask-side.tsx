import { useLanguage } from "../i18n/use-language.ts";

/** The left column of the console. */
export function AskSide() {
  const { t } = useLanguage();
  return <h2>{t("ask.library")}</h2>;
}
