import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { useLanguage } from "../../i18n/use-language.ts";
import { useAtlasStores } from "../../state/use-atlas-stores.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./stage.module.css";
import { useChangeText } from "./use-change-text.ts";

/** Long enough to read what the step was. */
const REPLAY_MS = 1400;

/** Every step so far, to go back to or to watch again from the start. */
export function HistoryMenu() {
  const { t } = useLanguage();
  const { history } = useAtlasStores();
  const { steps, at } = useStore(history.store);
  const [isOpen, setIsOpen] = useState(false);
  const replay = useReplay();
  const textOf = useChangeText();
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    replay.stop();
    setIsOpen(false);
  };
  return (
    // Escape inside closes it; all that is pressed is a button.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      className={styles.history}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        close();
        box.current?.querySelector("button")?.focus();
      }}
    >
      <IconButton
        icon="history"
        label={t("history.title")}
        isExpanded={isOpen}
        onClick={() => (isOpen ? close() : setIsOpen(true))}
      />
      {isOpen && (
        <div className={styles.historyList}>
          <h2>{t("history.title")}</h2>
          <ol aria-label={t("history.title")}>
            {steps.map(({ change }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- a step is its place in the row
              <li key={index} data-undone={index > at || undefined}>
                <button
                  type="button"
                  aria-current={index === at ? "step" : undefined}
                  onClick={() => history.go(index)}
                >
                  {textOf(change)}
                </button>
              </li>
            ))}
          </ol>
          <TextButton
            icon={replay.isRunning ? "close" : "play"}
            onClick={replay.isRunning ? replay.stop : replay.start}
          >
            {replay.isRunning ? t("history.stop") : t("history.replay")}
          </TextButton>
        </div>
      )}
    </div>
  );
}

function useReplay() {
  const { history } = useAtlasStores();
  const [isRunning, setIsRunning] = useState(false);
  const timer = useRef<ReturnType<typeof setInterval>>(undefined);
  const stop = () => {
    clearInterval(timer.current);
    setIsRunning(false);
  };
  useEffect(() => () => clearInterval(timer.current), []);
  const start = () => {
    setIsRunning(true);
    history.go(0);
    timer.current = setInterval(() => {
      const { at, steps } = history.store.getState();
      if (at >= steps.length - 1) stop();
      else history.redo();
    }, REPLAY_MS);
  };
  return { isRunning, start, stop };
}
