import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { HistoryMenu } from "./history-menu.tsx";
import styles from "./stage.module.css";
import { RedoButton, UndoButton } from "./step-buttons.tsx";

export interface PhoneToolsProps {
  /** Tools for what stands on the canvas. */
  readonly tools: ReactNode;
}

/** On a phone one row has to do: undo stands in it, and all other tools behind one button, with their names. */
export function PhoneTools({ tools }: PhoneToolsProps) {
  const { t } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useClosing(box, isOpen, () => setIsOpen(false));
  return (
    // Escape inside closes it; all that is pressed is a button.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      className={styles.phoneTools}
      onClick={({ target }) => isLast(target) && setIsOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        setIsOpen(false);
        box.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
      }}
    >
      <UndoButton />
      <IconButton
        icon="dots"
        label={t("canvas.more")}
        isExpanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
      {/* It stays in place while it is closed: a layout that runs has its progress there, and a replay goes on. */}
      <div className={styles.more} data-open={isOpen || undefined}>
        <RedoButton />
        <HistoryMenu />
        {tools}
      </div>
    </div>
  );
}

/** Whether a press is all that was wanted: what opens something, and what it opened, stays. */
function isLast(target: EventTarget): boolean {
  const button = target instanceof Element ? target.closest("button") : null;
  return button !== null && !button.hasAttribute("aria-expanded") && !button.closest("ol, ol ~ *");
}

function useClosing(
  box: RefObject<HTMLDivElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onDown = ({ target }: PointerEvent): void => {
      if (target instanceof Node && box.current?.contains(target) === false) close();
    };
    window.addEventListener("pointerdown", onDown, true);
    return () => window.removeEventListener("pointerdown", onDown, true);
  });
}
