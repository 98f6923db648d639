import type { ReactNode } from "react";
import styles from "./panel.module.css";

export interface ProblemNoteProps {
  readonly title: string;
  readonly detail: string;
  readonly code: string | null;
  /** The ways on. */
  readonly children: ReactNode;
}

/** In the region it concerns: what happened, the ways on, and the code. */
export function ProblemNote({ title, detail, code, children }: ProblemNoteProps) {
  return (
    <div className={styles.problem} role="alert">
      <h2>{title}</h2>
      <p>{detail}</p>
      <div className={styles.actions}>{children}</div>
      {code !== null && <span className={styles.code}>{code}</span>}
    </div>
  );
}
