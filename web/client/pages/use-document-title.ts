/** The page's title names what is open, for tabs, history and bookmarks. */
import { useEffect } from "react";
import type { Overview } from "../../contract/overview.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useView } from "../state/use-atlas-stores.ts";

export function useDocumentTitle(overview: Overview | null): void {
  const { t, language } = useLanguage();
  const place = useView((view) => view.place);
  const entity =
    place.kind === "entity" ? overview?.entities.find(({ id }) => id === place.id) : undefined;
  const name = entity?.labels[language];
  const title = name === undefined ? t("app.name") : `${name} · ${t("app.name")}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
