import type { Status } from "../../../graph/model/kinds.ts";
import styles from "./marks.module.css";

/** A relation's line as the canvas draws it: solid, dashed with ≠, dotted. */
export function LineSample({
  status,
  width = 28,
}: {
  readonly status: Status;
  readonly width?: number;
}) {
  return (
    <svg
      className={styles.line}
      data-status={status}
      width={width}
      height={14}
      viewBox="0 0 28 14"
      aria-hidden
      focusable={false}
    >
      <path d="M0 7H28" />
      {status === "contested" && (
        <>
          <circle cx="14" cy="7" r="5.8" />
          <path className={styles.unequal} d="M11.3 5.6h5.4M11.3 8.4h5.4M15.6 3.9 12.4 10.1" />
        </>
      )}
    </svg>
  );
}
