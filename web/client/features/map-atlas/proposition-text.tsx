import type { Proposition } from "../../../../graph/maps/propositions-of.ts";
import styles from "./map-atlas.module.css";

/** A proposition as it is read. */
export function PropositionText({ proposition }: { readonly proposition: Proposition }) {
  const { source, phrase, target } = proposition;
  return (
    <p className={styles.sentence}>
      {source.label} <i>{phrase.text || "…"}</i> {target.label}
    </p>
  );
}
