import { useLanguage } from "../../../i18n/use-language.ts";
import styles from "../map-compare.module.css";
import type { Comparison } from "../read-comparison.ts";
import { ClassList } from "./class-list.tsx";
import { describeMeasures, type Measured, SOURCED } from "./describe-measures.ts";
import { NovakGowin } from "./novak-gowin.tsx";

/** Several measures, each with how it is made and what it does not say; none of them is a grade. */
export function MeasureList({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useLanguage();
  return (
    <div className={styles.measures}>
      <p className={styles.about}>{t("mapcompare.noGrade")}</p>
      {describeMeasures(comparison.measures).map((measured) => (
        <MeasureCard key={measured.name} measured={measured} />
      ))}
      <ClassList comparison={comparison} />
      <NovakGowin comparison={comparison} />
    </div>
  );
}

function MeasureCard({ measured: { name, value, inputs } }: { readonly measured: Measured }) {
  const { t } = useLanguage();
  const sourced = SOURCED.find((each) => each === name);
  return (
    <section className={styles.measure} aria-label={t(`mapcompare.name.${name}`)}>
      <header>
        <h4>{t(`mapcompare.name.${name}`)}</h4>
        <p className={styles.value}>
          {value === null ? (
            t("mapcompare.noValue")
          ) : (
            <Value name={name} value={value} inputs={inputs} />
          )}
        </p>
      </header>
      <p className={styles.formula}>{t(`mapcompare.formula.${name}`)}</p>
      {value !== null && (
        <p className={styles.put}>{t(`mapcompare.put.${name}`, { ...inputs, value })}</p>
      )}
      <p>{t(`mapcompare.caveat.${name}`)}</p>
      <p className={styles.source}>
        {sourced === undefined ? t("mapcompare.ours") : t(`mapcompare.source.${sourced}`)}
      </p>
    </section>
  );
}

function Value({ name, value, inputs }: Measured) {
  const { t } = useLanguage();
  return t(name === "relational" ? "mapcompare.valueOf" : "mapcompare.value", {
    value: value ?? 0,
    most: inputs["most"] ?? 1,
  });
}
