import type { CountedSaid, Said } from "../../../../contract/classes.ts";
import { SaidSentence } from "../../../classes/parts/said-sentence.tsx";
import styles from "./side.module.css";

export interface SaidRowProps extends Omit<CountedSaid, "students"> {
  /** Null where nobody says it. */
  readonly students: number | null;
  /** With a bar of the share of as many. */
  readonly all?: number;
  readonly onChoose: (said: Said) => void;
}

/** A sentence that can be chosen, with how many say it. */
export function SaidRow({ said, students, all, onChoose }: SaidRowProps) {
  return (
    <li>
      <button type="button" className={styles.row} onClick={() => onChoose(said)}>
        <span className={styles.sentence}>
          <SaidSentence said={said} />
        </span>
        {all !== undefined && students !== null && (
          <span className={styles.track} aria-hidden>
            <span style={{ width: `${(100 * students) / Math.max(1, all)}%` }} />
          </span>
        )}
        {students !== null && <span className={styles.number}>{students}</span>}
      </button>
    </li>
  );
}
