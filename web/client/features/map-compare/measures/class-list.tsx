import type { KitBuildClasses } from "../../../../../graph/maps/measures/kit-build-classes.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../map-compare.module.css";
import { PropositionText } from "../proposition-text.tsx";
import type { Comparison } from "../read-comparison.ts";

const CLASSES: readonly (keyof KitBuildClasses)[] = ["match", "miss", "excess", "leave", "abandon"];

/** Where to look: Kit-Build's classes with the propositions of each, and what is nearly in the other map. */
export function ClassList({
  comparison: { classes, nearMisses },
}: {
  readonly comparison: Comparison;
}) {
  const { t } = useLanguage();
  return (
    <section className={styles.measure} aria-label={t("mapcompare.classes")}>
      <h4>{t("mapcompare.classes")}</h4>
      <p>{t("mapcompare.classesAbout")}</p>
      {CLASSES.map((name) => (
        <details key={name} className={styles.group}>
          <summary>
            <span>
              {t(`mapcompare.class.${name}`)} <small>{t(`mapcompare.classSays.${name}`)}</small>
            </span>
            <b>{classes[name].length}</b>
          </summary>
          <ul>
            {classes[name].map((proposition) => (
              <li key={proposition.key}>
                <PropositionText words={proposition.words} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      <p className={styles.source}>{t("mapcompare.source.classes")}</p>
      {nearMisses.length > 0 && (
        <>
          <h5>{t("mapcompare.nearMisses")}</h5>
          <ul className={styles.near}>
            {nearMisses.map(({ kind, learner, goal }) => (
              <li key={learner.key}>
                <b>{t(`mapcompare.near.${kind}`)}</b>
                <PropositionText words={learner.words} />
                <small>
                  {t("mapcompare.inOther")} <PropositionText words={goal.words} />
                </small>
              </li>
            ))}
          </ul>
          <p className={styles.source}>{t("mapcompare.ours")}</p>
        </>
      )}
    </section>
  );
}
