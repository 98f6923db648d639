import { SaidSentence } from "../../../classes/parts/said-sentence.tsx";
import { useClassState, useTeacherClass } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../projector.module.css";

/** Propositions that the teacher shows to all. */
export function ShownView() {
  const { t } = useLanguage();
  const { revealed } = useTeacherClass();
  const said = useClassState(({ map }) => map?.said);
  const counts = new Map(said?.map((each) => [each.said.key, each.students]));
  return (
    <div className={styles.listView}>
      <h1 className={styles.title}>{t("classroom.revealed")}</h1>
      {revealed.length === 0 && <p className={styles.instruction}>{t("classroom.wall.none")}</p>}
      <ul className={styles.sentences}>
        {revealed.toReversed().map((each) => (
          <li key={each.key}>
            <span>
              <SaidSentence said={each} />
            </span>
            <span className={styles.count}>{counts.get(each.key) ?? 0}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
