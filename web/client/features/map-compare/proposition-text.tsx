import type { KeyedProposition } from "../../../../graph/maps/keyed-map.ts";
import styles from "./map-compare.module.css";

/** A proposition as it is read. */
export function PropositionText({ words }: Pick<KeyedProposition, "words">) {
  return (
    <span className={styles.sentence}>
      {words.source || "…"} <i>{words.phrase || "…"}</i> {words.target || "…"}
    </span>
  );
}
