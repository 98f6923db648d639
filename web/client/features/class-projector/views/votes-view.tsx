import { SaidSentence } from "../../../classes/parts/said-sentence.tsx";
import { TallyBars } from "../../../classes/parts/tally-bars.tsx";
import { useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../projector.module.css";

/** More do not fit on a wall. */
const MOST = 4;

/** The open votes with what was chosen so far; without an open one, the last. */
export function VotesView() {
  const { t } = useLanguage();
  const { votes } = useTeacherClass();
  const open = votes.filter(({ isOpen }) => isOpen);
  const shown = (open.length > 0 ? open : votes.slice(-1)).slice(-MOST).toReversed();
  return (
    <div className={styles.listView}>
      <h1 className={styles.title}>{t("classroom.votes")}</h1>
      {shown.length === 0 && <p className={styles.instruction}>{t("classroom.wall.noVote")}</p>}
      <ul className={styles.votes} data-many={shown.length > 1 || undefined}>
        {shown.map(({ id, said, tally, isOpen }) => (
          <li key={id}>
            <p className={styles.voted}>
              <SaidSentence said={said} />
            </p>
            <TallyBars tally={tally} />
            {!isOpen && <p className={styles.small}>{t("classroom.vote.closed")}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
