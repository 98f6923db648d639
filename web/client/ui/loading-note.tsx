import styles from "./panel.module.css";

/** Nothing for the first 300 ms, then a line of text. */
export function LoadingNote({ text }: { readonly text: string }) {
  return (
    <p className={styles.quietly} role="status">
      {text}
    </p>
  );
}
