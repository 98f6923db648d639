import styles from "./contested-mark.module.css";

/** ≠, as it stands on a contested line of the canvas. */
export function ContestedMark({ label }: { readonly label?: string }) {
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 16 16"
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <circle cx="8" cy="8" r="7" />
      <path d="M5 6.4h6M5 9.6h6M9.8 4.4 6.2 11.6" />
    </svg>
  );
}
