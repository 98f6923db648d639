import styles from "./panels.module.css";

export interface CanvasButtonProps {
  /** Outline of 24 × 24. */
  readonly path: string;
  readonly label: string;
  readonly keys?: string;
  readonly isPressed?: boolean;
  readonly isExpanded?: boolean;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

/** A control of the canvas without words: its name is read out, and shown on hover and focus. */
export function CanvasButton(props: CanvasButtonProps) {
  const { path, label, keys, isPressed, isExpanded, isDisabled = false, onClick } = props;
  return (
    <button
      type="button"
      className={styles.button}
      data-hint={keys === undefined ? label : `${label} (${keys})`}
      aria-label={label}
      aria-keyshortcuts={keys?.replaceAll("Ctrl ", "Control+")}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      // It keeps the focus that a disabled button would lose.
      aria-disabled={isDisabled || undefined}
      onClick={() => !isDisabled && onClick()}
    >
      <svg width={18} height={18} viewBox="0 0 24 24" aria-hidden focusable={false}>
        <path d={path} />
      </svg>
    </button>
  );
}
