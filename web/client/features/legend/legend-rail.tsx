import { ENTITY_KINDS, STATUSES } from "../../../../graph/model/kinds.ts";
import type { Overview } from "../../../contract/overview.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { LineSample } from "../../marks/line-sample.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { LegendRow } from "./legend-row.tsx";
import styles from "./legend.module.css";
import { MoreFilters } from "./more-filters.tsx";
import { type Legend, useLegend } from "./use-legend.ts";

export interface LegendRailProps {
  /** A strip of marks without words, for a narrow window. */
  readonly isStrip?: boolean;
  readonly overview: Overview | null;
}

/** The kinds and statuses of what is in view. It explains the marks, counts them and filters by them. */
export function LegendRail({ isStrip = false, overview }: LegendRailProps) {
  const { t } = useLanguage();
  const legend = useLegend();
  return (
    <div className={isStrip ? styles.strip : styles.rail}>
      <KindRows legend={legend} isStrip={isStrip} />
      <StatusRows legend={legend} isStrip={isStrip} />
      {!isStrip && <MoreFilters legend={legend} overview={overview} />}
      <div className={styles.foot}>
        {legend.isFiltered && <TextButton onClick={legend.showAll}>{t("rail.all")}</TextButton>}
        {!isStrip && <Totals legend={legend} overview={overview} />}
      </div>
    </div>
  );
}

interface RowsProps {
  readonly legend: Legend;
  readonly isStrip: boolean;
}

function KindRows({ legend, isStrip }: RowsProps) {
  const { t, language } = useLanguage();
  const { kinds } = legend.filters.hidden;
  return (
    <div role="group" aria-label={t("rail.kinds")}>
      <h2 className={styles.title}>{t("rail.kinds")}</h2>
      <ul>
        {ENTITY_KINDS.map((kind) => (
          <LegendRow
            key={kind}
            mark={<KindMark kind={kind} size={19} isHollow={kinds.has(kind)} />}
            name={t(`kind.${kind}`)}
            count={formatNumber(legend.counts.kinds.get(kind) ?? 0, language)}
            isEmpty={!legend.counts.kinds.has(kind)}
            isShown={!kinds.has(kind)}
            isStrip={isStrip}
            onPick={(isAlone) => legend.pick("kinds", kind, isAlone ? ENTITY_KINDS : null)}
          />
        ))}
      </ul>
    </div>
  );
}

function StatusRows({ legend, isStrip }: RowsProps) {
  const { t, language } = useLanguage();
  const { statuses } = legend.filters.hidden;
  return (
    <div role="group" aria-label={t("rail.relations")}>
      <h2 className={styles.title}>{t("rail.relations")}</h2>
      <ul>
        {STATUSES.map((status) => (
          <LegendRow
            key={status}
            mark={<LineSample status={status} width={isStrip ? 24 : 28} />}
            name={t(`status.${status}`)}
            hint={t(`status.${status}Hint`)}
            count={formatNumber(legend.counts.statuses.get(status) ?? 0, language)}
            isEmpty={!legend.counts.statuses.has(status)}
            isShown={!statuses.has(status)}
            isStrip={isStrip}
            onPick={(isAlone) => legend.pick("statuses", status, isAlone ? STATUSES : null)}
          />
        ))}
      </ul>
      {!isStrip && <p className={styles.hint}>{t("rail.hint")}</p>}
    </div>
  );
}

interface TotalsProps {
  readonly legend: Legend;
  readonly overview: Overview | null;
}

function Totals({ legend, overview }: TotalsProps) {
  const { t } = useLanguage();
  const entities = legend.entities.length;
  const relations = legend.relations.length;
  const allEntities = overview?.entities.length ?? entities;
  const allRelations = overview?.relations.length ?? relations;
  const isWhole = allEntities === entities && allRelations === relations;
  return (
    <p className={styles.totals}>
      {isWhole
        ? t("rail.inView", { entities, relations })
        : t("rail.inViewOf", { entities, relations, allEntities, allRelations })}
    </p>
  );
}
