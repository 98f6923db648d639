import { measureGrowth, type MapSize } from "../../../../../graph/maps/comparing/measure-growth.ts";
import type { KeyedProposition } from "../../../../../graph/maps/keyed-map.ts";
import { formatNumber } from "../../../i18n/format.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../map-compare.module.css";
import { PropositionText } from "../proposition-text.tsx";
import type { SidesProps } from "../sides/side-by-side.tsx";

const COUNTED = [
  "concepts",
  "propositions",
  "crossLinks",
  "parked",
] as const satisfies readonly (keyof MapSize)[];

/** What became of a map since then. No score: a map that lost propositions may be the better one. */
export function GrowthView({ mine, other, keys }: Pick<SidesProps, "mine" | "other" | "keys">) {
  const { t, language } = useLanguage();
  const growth = measureGrowth(other.map, mine, keys);
  const number = (value: number) => formatNumber(value, language);
  return (
    <>
      <p className={styles.about}>{t("mapcompare.growthAbout")}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("mapcompare.count")}</th>
            <th scope="col">{other.name}</th>
            <th scope="col">{t("mapcompare.now")}</th>
          </tr>
        </thead>
        <tbody>
          {COUNTED.map((name) => (
            <tr key={name}>
              <th scope="row">{t(`mapcompare.size.${name}`)}</th>
              <td>{number(growth.before[name])}</td>
              <td>{number(growth.after[name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Sentences title={t("mapcompare.added")} propositions={growth.added} />
      <Sentences title={t("mapcompare.removed")} propositions={growth.removed} />
      {growth.revised.length > 0 && (
        <section className={styles.block}>
          <h4>{t("mapcompare.revised")}</h4>
          <ul className={styles.near}>
            {growth.revised.map(({ kind, learner, goal }) => (
              <li key={learner.key}>
                <b>{t(`mapcompare.near.${kind}`)}</b>
                <PropositionText words={learner.words} />
                <small>
                  {t("mapcompare.before")} <PropositionText words={goal.words} />
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {growth.relabelled.length > 0 && (
        <section className={styles.block}>
          <h4>{t("mapcompare.relabelled")}</h4>
          <ul className={styles.list}>
            {growth.relabelled.map(({ id, from, to }) => (
              <li key={id}>
                {from} → {to}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Sentences title={t("mapcompare.kept")} propositions={growth.kept} />
    </>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly propositions: readonly KeyedProposition[];
}

function Sentences({ title, propositions }: SentencesProps) {
  const { language } = useLanguage();
  if (propositions.length === 0) return null;
  return (
    <section className={styles.block}>
      <h4>
        {title} <span className={styles.count}>{formatNumber(propositions.length, language)}</span>
      </h4>
      <ul className={styles.list}>
        {propositions.map((proposition) => (
          <li key={proposition.key}>
            <PropositionText words={proposition.words} />
          </li>
        ))}
      </ul>
    </section>
  );
}
