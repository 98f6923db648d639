import type { ReactNode } from "react";
import styles from "./charts.module.css";

export interface ScrollRegionProps {
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What scrolls inside the lens. The keyboard must be able to get to it, so it takes the focus. */
export function ScrollRegion({ label, className = "", children }: ScrollRegionProps) {
  const names = `${styles.scroller} ${className}`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={names} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
