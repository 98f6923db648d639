import { type ReactNode, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { useActiveTab } from "../../state/ask/use-ask.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import styles from "./console.module.css";
import { EngineNote } from "./engine-note.tsx";
import { RunClock } from "./run-clock.tsx";
import { TabTitle } from "./tab-title.tsx";
import type { RunControls } from "./use-run-console.ts";

export interface ConsoleBarProps {
  readonly saveSlot?: ReactNode;
  readonly controls: RunControls;
  readonly onFormat: () => void;
}

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** The statement's name, and what can be done with it; on a phone the rarer things are behind one button. */
export function ConsoleBar({ saveSlot, controls, onFormat }: ConsoleBarProps) {
  const { t } = useLanguage();
  const { id } = useActiveTab();
  const [isOpen, setOpen] = useState(false);
  const keys = isMac() ? "⌘↵" : "Ctrl ↵";
  return (
    <div className={styles.bar}>
      <TabTitle key={id} />
      <EngineNote />
      <div className={styles.tools}>
        <div className={styles.rare} data-open={isOpen || undefined}>
          {saveSlot}
          <TextButton icon="list" onClick={onFormat}>
            {t("ask.format")}
          </TextButton>
          <TextButton icon="among" onClick={() => controls.run("explain")}>
            {t("ask.explain")}
          </TextButton>
          <TextButton icon="figures" onClick={() => controls.run("profile")}>
            {t("ask.profile")}
          </TextButton>
        </div>
        <div className={styles.more}>
          <IconButton
            icon="dots"
            label={t("ask.more")}
            isExpanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          />
        </div>
        <RunClock />
        {controls.isRunning ? (
          <button type="button" className={styles.stop} onClick={controls.cancel}>
            <Icon name="close" size={16} />
            {t("ask.cancel")}
            <kbd>Esc</kbd>
          </button>
        ) : (
          <button type="button" className={styles.run} onClick={() => controls.run("run")}>
            <Icon name="play" size={16} />
            {t("ask.run")}
            <kbd>{keys}</kbd>
          </button>
        )}
      </div>
    </div>
  );
}
