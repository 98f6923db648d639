import type { SentenceMark } from "../../reading/compose-reading.ts";
import { ContestedMark } from "../../ui/contested-mark.tsx";
import styles from "./reading.module.css";

/** The form beside the color: ≠ where the record differs, ∅ where nothing is coded. */
export function SentenceSign({ mark }: { readonly mark: SentenceMark }) {
  if (mark === "contested") return <ContestedMark />;
  if (mark === "stated") return null;
  return (
    <span className={styles.sign} aria-hidden>
      ∅
    </span>
  );
}
