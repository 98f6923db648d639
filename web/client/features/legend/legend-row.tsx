import type { ReactNode } from "react";
import styles from "./legend.module.css";

export interface LegendRowProps {
  readonly mark: ReactNode;
  readonly name: string;
  readonly hint?: string;
  readonly count: string;
  /** Nothing of it is in the scene. */
  readonly isEmpty: boolean;
  readonly isShown: boolean;
  readonly isStrip: boolean;
  readonly onPick: (isAlone: boolean) => void;
}

export function LegendRow(props: LegendRowProps) {
  const { mark, name, hint, count, isEmpty, isShown, isStrip, onPick } = props;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-empty={isEmpty || undefined}
        aria-pressed={isShown}
        aria-label={isStrip ? `${name} ${count}` : undefined}
        title={isStrip ? undefined : hint}
        data-hint={isStrip ? `${name} · ${count}` : undefined}
        data-hint-side="right"
        onClick={(event) => onPick(event.altKey)}
      >
        <span className={styles.mark}>{mark}</span>
        {!isStrip && <span className={styles.name}>{name}</span>}
        {!isStrip && <span className={styles.count}>{count}</span>}
      </button>
    </li>
  );
}
