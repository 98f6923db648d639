/** The page's title names what is open, for tabs, history and bookmarks. */
import { useEffect } from "react";
import { useStore } from "zustand";
import type { Overview } from "../../contract/overview.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { useAtlasStores, useView } from "../state/use-atlas-stores.ts";

export function useDocumentTitle(overview: Overview | null): void {
  const { t, language } = useLanguage();
  const place = useView((view) => view.place);
  const entity =
    place.kind === "entity" ? overview?.entities.find(({ id }) => id === place.id) : undefined;
  const name = entity?.labels[language];
  const title = name === undefined ? t("app.name") : `${name} · ${t("app.name")}`;
  const isOpen = useStore(useAtlasStores().page, ({ name: page }) => page === "explore");
  useEffect(() => {
    if (isOpen) document.title = title;
  }, [title, isOpen]);
}
