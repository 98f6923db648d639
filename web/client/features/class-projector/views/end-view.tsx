import type { ClassMap } from "../../../../contract/classes.ts";
import { EMPTY_CLASS_MAP } from "../../../classes/empty-class-map.ts";
import { SaidSentence } from "../../../classes/parts/said-sentence.tsx";
import { useClassState } from "../../../classes/use-open-class.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../projector.module.css";

const MOST_AGREED = 5;
const MOST_DISPUTED = 3;
const MOST_VARIANTS = 3;

/** What the class agrees on, and where it says different things of the same pair. */
export function EndView() {
  const { t } = useLanguage();
  const map = useClassState((state) => state.map) ?? EMPTY_CLASS_MAP;
  return (
    <div className={styles.endView}>
      <section>
        <h1 className={styles.title}>{t("classroom.agreed")}</h1>
        <Sentences counts={map.agreed.slice(0, MOST_AGREED)} />
        {map.agreed.length === 0 && (
          <p className={styles.instruction}>{t("classroom.agreedNone")}</p>
        )}
      </section>
      <section>
        <h2 className={styles.title}>{t("classroom.disputed")}</h2>
        {map.disputed.slice(0, MOST_DISPUTED).map(({ variants }) => (
          <Sentences key={variants[0]?.said.key} counts={variants.slice(0, MOST_VARIANTS)} />
        ))}
        {map.disputed.length === 0 && (
          <p className={styles.instruction}>{t("classroom.disputedNone")}</p>
        )}
      </section>
    </div>
  );
}

/** Each with how many say it. */
function Sentences({ counts }: { readonly counts: ClassMap["agreed"] }) {
  return (
    <ul className={styles.sentences}>
      {counts.map(({ said, students }) => (
        <li key={said.key}>
          <span>
            <SaidSentence said={said} />
          </span>
          <span className={styles.count}>{students}</span>
        </li>
      ))}
    </ul>
  );
}
