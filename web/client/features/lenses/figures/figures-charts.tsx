import { useId } from "react";
import { formatNumber } from "../../../i18n/format.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { DifferenceChart, DisputeChart } from "./dispute-chart.tsx";
import { FigureRow } from "./figure-row.tsx";
import styles from "./figures.module.css";
import { GroupChart } from "./group-chart.tsx";
import type { FamilyGroups } from "./group-figures.ts";
import type { Figures } from "./use-figures.ts";

/** What contradicts first, then everything by what it measures. */
export function FiguresCharts({ figures }: { readonly figures: Figures }) {
  const { t, language } = useLanguage();
  const { disputes, differences, families } = figures;
  const id = useId();
  const count = disputes.length + differences.length;
  const jump = (section: string) => document.getElementById(`${id}${section}`)?.scrollIntoView();
  return (
    <>
      <nav className={styles.jumps} aria-label={t("figures.jumps")}>
        {count > 0 && (
          <button type="button" onClick={() => jump("sides")}>
            {t("figures.sides")} <span>{formatNumber(count, language)}</span>
          </button>
        )}
        {families.map((family) => (
          <button key={family.family} type="button" onClick={() => jump(family.family)}>
            {t(`figures.${family.family}Family`)}{" "}
            <span>{formatNumber(family.count, language)}</span>
          </button>
        ))}
      </nav>
      <ScrollRegion label={t("figures.charts")} className={styles.charts}>
        {count > 0 && (
          <section id={`${id}sides`} aria-label={t("figures.sides")}>
            <h3>{t("figures.sides")}</h3>
            <div className={styles.grid}>
              {disputes.map((dispute) => (
                <DisputeChart key={dispute.contested.id} dispute={dispute} />
              ))}
              {differences.map((pair) => (
                <DifferenceChart key={`${pair[0].id} ${pair[1].id}`} difference={pair} />
              ))}
            </div>
          </section>
        )}
        {families.map((family) => (
          <FamilySection key={family.family} id={`${id}${family.family}`} family={family} />
        ))}
        {families.length === 0 && <p className={styles.nothing}>{t("figures.nothing")}</p>}
      </ScrollRegion>
    </>
  );
}

interface FamilySectionProps {
  readonly id: string;
  readonly family: FamilyGroups;
}

function FamilySection({ id, family: { family, groups, single } }: FamilySectionProps) {
  const { t } = useLanguage();
  return (
    <section id={id} aria-label={t(`figures.${family}Family`)}>
      <h3>{t(`figures.${family}Family`)}</h3>
      <div className={styles.grid}>
        {groups.map((group) => (
          <GroupChart key={group.id} group={group} />
        ))}
        {single.length > 0 && (
          <article className={styles.group}>
            <h4>{t(groups.length > 0 ? "figures.singleOthers" : "figures.single")}</h4>
            <ul>
              {single.map((figure) => (
                <FigureRow key={figure.id} figure={figure} />
              ))}
            </ul>
          </article>
        )}
      </div>
    </section>
  );
}
