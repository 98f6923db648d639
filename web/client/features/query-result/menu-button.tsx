import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { TextButton } from "../../ui/text-button.tsx";
import type { IconName } from "../../ui/icon-paths.ts";
import styles from "./query-result.module.css";

export interface MenuButtonProps {
  readonly icon: IconName;
  readonly label: string;
  /** Given a way to close it. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a few things to choose from under it. Escape and a press elsewhere close it. */
export function MenuButton({ icon, label, children }: MenuButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    setIsOpen(false);
    box.current?.querySelector("button")?.focus();
  }, []);
  useEffect(() => {
    if (!isOpen) return undefined;
    const gone = new AbortController();
    const options = { signal: gone.signal, capture: true };
    const onDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && box.current?.contains(target) === false) setIsOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
    };
    window.addEventListener("pointerdown", onDown, options);
    window.addEventListener("keydown", onKey, options);
    return () => gone.abort();
  }, [isOpen, close]);
  return (
    <div ref={box} className={styles.menu}>
      <TextButton icon={icon} isExpanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {label}
      </TextButton>
      {isOpen && (
        <div className={styles.panel} role="group" aria-label={label}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
