import type { ReactNode } from "react";
import styles from "./panel.module.css";

export interface PanelSectionProps {
  readonly title: string;
  readonly count?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function PanelSection({ title, count, action, children }: PanelSectionProps) {
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <h3>{title}</h3>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        {action !== undefined && <span className={styles.action}>{action}</span>}
      </div>
      {children}
    </div>
  );
}
