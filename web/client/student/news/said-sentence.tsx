import styles from "./news.module.css";

export interface SaidSentenceProps {
  readonly said: { readonly source: string; readonly phrase: string; readonly target: string };
}

/** A proposition as it is read. */
export function SaidSentence({ said: { source, phrase, target } }: SaidSentenceProps) {
  return (
    <span className={styles.sentence}>
      {source || "…"} <i>{phrase || "…"}</i> {target || "…"}
    </span>
  );
}
