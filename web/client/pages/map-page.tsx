import { useLanguage } from "../i18n/use-language.ts";

export function MapPage() {
  const { t } = useLanguage();
  return <main aria-label={t("page.map")} />;
}
