import type { ClassVote, VoteChoice } from "../../../contract/classes.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import styles from "./tally-bars.module.css";

const CHOICES: readonly VoteChoice[] = ["agree", "disagree", "unsure"];

/** How many chose what: a bar and the number, never who. */
export function TallyBars({ tally }: { readonly tally: ClassVote["tally"] }) {
  const { t } = useLanguage();
  const most = Math.max(1, ...CHOICES.map((choice) => tally[choice]));
  return (
    <dl className={styles.tally}>
      {CHOICES.map((choice) => (
        <div key={choice}>
          <dt>{t(`classroom.choice.${choice}`)}</dt>
          <dd>
            <span className={styles.track} aria-hidden>
              <span data-choice={choice} style={{ width: `${(100 * tally[choice]) / most}%` }} />
            </span>
            <span className={styles.number}>{tally[choice]}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
