import styles from "./controls.module.css";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly keys?: string;
  readonly isExpanded?: boolean;
  readonly isPressed?: boolean;
  readonly isDisabled?: boolean;
}

/** A control without words: its name is read out, and shown on hover and focus. */
export function IconButton({
  icon,
  label,
  onClick,
  keys,
  isExpanded,
  isPressed,
  isDisabled,
}: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles.icon}
      data-hint={keys === undefined ? label : `${label} (${keys})`}
      aria-label={label}
      aria-expanded={isExpanded}
      aria-pressed={isPressed}
      // It keeps the focus that a disabled button would lose, and says that it does nothing now.
      aria-disabled={isDisabled || undefined}
      onClick={() => isDisabled !== true && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}
