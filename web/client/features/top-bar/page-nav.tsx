import type { MouseEvent } from "react";
import { useStore } from "zustand";
import { useLanguage } from "../../i18n/use-language.ts";
import { ASK_PATH, openAsk, openExplore, openSimple, type PageName } from "../../state/page.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import styles from "./top-bar.module.css";

type Place = Exclude<PageName, "project">;

const PAGES: readonly { readonly name: Place; readonly path: string }[] = [
  { name: "explore", path: "/" },
  { name: "ask", path: ASK_PATH },
  { name: "map", path: "/map" },
  { name: "teach", path: "/teach" },
];

/** From one page of the atlas to another. Each is found as it was left. */
export function PageNav() {
  const { t } = useLanguage();
  const { page, isFrozen } = useAtlasStores();
  const open = useStore(page, ({ name }) => name);
  if (isFrozen) return null;
  const go = (event: MouseEvent, name: Place) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (name === "ask") openAsk(page);
    else if (name === "explore") openExplore(page);
    else openSimple(page, name);
  };
  return (
    <nav className={styles.pages} aria-label={t("page.label")}>
      {PAGES.map(({ name, path }) => (
        <a
          key={name}
          href={path}
          aria-current={open === name ? "page" : undefined}
          onClick={(event) => go(event, name)}
        >
          {t(`page.${name}`)}
        </a>
      ))}
    </nav>
  );
}
