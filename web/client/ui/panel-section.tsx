import { type ReactNode, useId } from "react";
import styles from "./panel.module.css";

export interface PanelSectionProps {
  readonly title: string;
  readonly count?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function PanelSection({ title, count, action, children }: PanelSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        {action !== undefined && <span className={styles.action}>{action}</span>}
      </div>
      {children}
    </section>
  );
}
