import { useLanguage } from "../i18n/use-language.ts";

export function ProjectPage() {
  const { t } = useLanguage();
  return <main aria-label={t("page.teach")} />;
}
