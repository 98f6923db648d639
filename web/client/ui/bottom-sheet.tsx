import type { ReactNode } from "react";
import styles from "./bottom-sheet.module.css";
import { type SheetSize, useSheetDrag } from "./use-sheet-drag.ts";

export interface BottomSheetProps {
  readonly label: string;
  readonly handleLabel: string;
  readonly size: SheetSize;
  readonly onSize: (size: SheetSize) => void;
  readonly children: ReactNode;
}

/** The foot of a phone's page: half of it, all of it, or a strip. It does not cover the canvas, it shares with it. */
export function BottomSheet({ label, handleLabel, size, onSize, children }: BottomSheetProps) {
  const { offset, handlers, toggle } = useSheetDrag(size, onSize);
  return (
    <aside
      className={styles.sheet}
      data-size={size}
      aria-label={label}
      style={offset === 0 ? undefined : { translate: `0 ${Math.max(offset, -80)}px` }}
    >
      <button
        type="button"
        className={styles.handle}
        aria-expanded={size === "full"}
        aria-label={handleLabel}
        onClick={toggle}
        {...handlers}
      >
        <span />
      </button>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}
