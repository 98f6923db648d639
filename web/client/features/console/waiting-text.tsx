import styles from "./console.module.css";

/** The statement as it will stand in the editor, while that is on its way. */
export function WaitingText({ text }: { readonly text: string }) {
  return <pre className={styles.waiting}>{text}</pre>;
}
