import type { ReactNode } from "react";
import styles from "./fields.module.css";

export interface SubmitButtonProps {
  readonly children: ReactNode;
  /** While what it started is under way it stays, says so, and starts nothing more. */
  readonly isBusy?: boolean;
}

/** The one thing that a form is for. */
export function SubmitButton({ children, isBusy = false }: SubmitButtonProps) {
  return (
    <button
      type="submit"
      className={styles.submit}
      aria-disabled={isBusy || undefined}
      onClick={(event) => isBusy && event.preventDefault()}
    >
      {children}
    </button>
  );
}
