import { type KeyboardEvent, useRef } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { addTab, type AskTab, closeTab, MOST_TABS } from "../../state/ask/ask.ts";
import { useAsk, useAskStore } from "../../state/ask/use-ask.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./console.module.css";
import { useTabName } from "./use-tab-name.ts";

/** The open statements. One Tab stop: arrows go from one to the next, Delete closes. */
export function ConsoleTabs({ panelId }: { readonly panelId: string }) {
  const { t } = useLanguage();
  const ask = useAskStore();
  const tabs = useAsk((state) => state.tabs);
  const active = useAsk((state) => state.active);
  const list = useRef<HTMLDivElement>(null);
  const open = (id: string | undefined) => {
    if (id !== undefined) ask.setState({ active: id });
  };
  const focusActive = () =>
    setTimeout(() => list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
  const onKeyDown = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === active);
    const aim = aimOf(event.key, index, tabs.length);
    if (event.key === "Delete") closeTab(ask, active);
    else if (aim !== null) open(tabs[aim]?.id);
    else return;
    event.preventDefault();
    focusActive();
  };
  return (
    <div className={styles.tabs}>
      <div ref={list} role="tablist" aria-label={t("ask.tabs")} className={styles.tablist}>
        {tabs.map((tab) => (
          <ConsoleTab key={tab.id} tab={tab} panelId={panelId} onKeyDown={onKeyDown} />
        ))}
      </div>
      <IconButton
        icon="plus"
        label={t("ask.newTab")}
        isDisabled={tabs.length >= MOST_TABS}
        onClick={() => addTab(ask)}
      />
    </div>
  );
}

interface ConsoleTabProps {
  readonly tab: AskTab;
  readonly panelId: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function ConsoleTab({ tab, panelId, onKeyDown }: ConsoleTabProps) {
  const ask = useAskStore();
  const isActive = useAsk(({ active }) => active === tab.id);
  const isRunning = useAsk(({ runs }) => runs.get(tab.id)?.status === "running");
  const nameOf = useTabName();
  return (
    <button
      type="button"
      role="tab"
      id={`ask-tab-${tab.id}`}
      className={styles.tab}
      aria-selected={isActive}
      aria-controls={panelId}
      tabIndex={isActive ? 0 : -1}
      onKeyDown={onKeyDown}
      onClick={() => ask.setState({ active: tab.id })}
      onAuxClick={({ button }) => button === 1 && closeTab(ask, tab.id)}
    >
      {nameOf(tab)}
      {isRunning && " …"}
    </button>
  );
}

function aimOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
