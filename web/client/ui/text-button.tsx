import type { ReactNode } from "react";
import styles from "./controls.module.css";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

export interface TextButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** `quiet` is an action, `bordered` one that stands on the canvas, `link` one inside a text. */
  readonly look?: "quiet" | "bordered" | "link";
  readonly icon?: IconName;
  readonly isExpanded?: boolean;
  readonly label?: string;
}

export function TextButton(props: TextButtonProps) {
  const { children, onClick, look = "quiet", icon, isExpanded, label } = props;
  const className = look === "bordered" ? `${styles.quiet} ${styles.bordered}` : styles[look];
  return (
    <button
      type="button"
      className={className}
      onClick={onClick}
      aria-expanded={isExpanded}
      aria-label={label}
    >
      {icon !== undefined && <Icon name={icon} size={16} />}
      {children}
    </button>
  );
}
