import { useMediaQuery } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import { useLanguage } from "../../i18n/use-language.ts";
import { CopyLink } from "../../share/index.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { useNavigation } from "../../state/use-navigation.ts";
import { NARROW } from "../../theme/screens.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { SheetDialog } from "../../ui/sheet-dialog.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { ApiLink } from "./api-link.tsx";
import { PageNav } from "./page-nav.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";
import styles from "./top-bar.module.css";

export interface TopBarProps {
  /** The search field, told when it is done with. */
  readonly renderSearch: (onDone: () => void) => ReactNode;
}

export function TopBar({ renderSearch }: TopBarProps) {
  const { t } = useLanguage();
  const { goHome } = useNavigation();
  const isNarrow = useMediaQuery(NARROW, undefined, {
    getInitialValueInEffect: false,
  });
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>
        <a
          href="/"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            goHome();
          }}
        >
          {t("app.name")}
        </a>
      </h1>
      <PageNav />
      {isNarrow ? (
        <NarrowControls renderSearch={renderSearch} />
      ) : (
        <div className={styles.controls}>
          {renderSearch(() => undefined)}
          <LanguageSwitch />
          <ThemeSwitch />
          <PageTools />
          <ApiLink />
        </div>
      )}
    </header>
  );
}

/** In a narrow window the search takes the whole bar while it is open, and the rest stands in a sheet. */
function NarrowControls({ renderSearch }: TopBarProps) {
  const { t } = useLanguage();
  const [opened, setOpened] = useState<"search" | "menu" | null>(null);
  const close = () => setOpened(null);
  return (
    <div className={styles.controls}>
      <IconButton icon="search" label={t("bar.search")} onClick={() => setOpened("search")} />
      <IconButton icon="menu" label={t("bar.menu")} onClick={() => setOpened("menu")} />
      {opened === "search" && (
        <div className={styles.over} ref={focusField}>
          {renderSearch(close)}
          <IconButton icon="close" label={t("inspector.close")} onClick={close} />
        </div>
      )}
      {opened === "menu" && (
        <SheetDialog title={t("bar.menu")} closeLabel={t("inspector.close")} onClose={close}>
          <div className={styles.menu}>
            <LanguageSwitch />
            <ThemeSwitch isNamed />
            <PageTools />
            <ApiLink />
          </div>
        </SheetDialog>
      )}
    </div>
  );
}

/** A map has an export of its own. A class's link is a secret, and handed on where it says so. */
function PageTools() {
  const { page } = useAtlasStores();
  const name = useStore(page, (state) => state.name);
  if (name === "teach" || name === "project") return null;
  return (
    <>
      <CopyLink />
      {name !== "map" && <TakeAwayButton />}
    </>
  );
}

function TakeAwayButton() {
  const { t } = useLanguage();
  const { dialogs } = useAtlasStores();
  return (
    <TextButton icon="download" onClick={() => dialogs.setState({ open: { kind: "takeAway" } })}>
      {t("command.takeAway")}
    </TextButton>
  );
}

function focusField(element: HTMLElement | null): void {
  element?.querySelector("input")?.focus();
}
