import { ENTITY_KINDS, STATUSES } from "../../../../graph/model/kinds.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { KindMark } from "../../marks/kind-mark.tsx";
import { LineSample } from "../../marks/line-sample.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { LegendRow } from "./legend-row.tsx";
import styles from "./legend.module.css";
import { useLegend } from "./use-legend.ts";

export interface LegendRailProps {
  /** A strip of marks without words, for a narrow window. */
  readonly isStrip?: boolean;
  /** What the whole atlas holds, to say how much of it is in view. */
  readonly whole: { readonly entities: number; readonly relations: number } | null;
}

/** The kinds and statuses of what is in view. It explains the marks, counts them and filters by them. */
export function LegendRail({ isStrip = false, whole }: LegendRailProps) {
  const { t, language } = useLanguage();
  const legend = useLegend();
  const count = (number: number | undefined) => formatNumber(number ?? 0, language);
  return (
    <div className={isStrip ? styles.strip : styles.rail}>
      <div role="group" aria-label={t("rail.kinds")}>
        <h2 className={styles.title}>{t("rail.kinds")}</h2>
        <ul>
          {ENTITY_KINDS.map((kind) => (
            <LegendRow
              key={kind}
              mark={<KindMark kind={kind} size={19} isHollow={legend.hiddenKinds.has(kind)} />}
              name={t(`kind.${kind}`)}
              count={count(legend.kinds.get(kind))}
              isEmpty={!legend.kinds.has(kind)}
              isShown={!legend.hiddenKinds.has(kind)}
              isStrip={isStrip}
              onPick={(isAlone) => legend.pickKind(kind, isAlone)}
            />
          ))}
        </ul>
      </div>
      <div role="group" aria-label={t("rail.relations")}>
        <h2 className={styles.title}>{t("rail.relations")}</h2>
        <ul>
          {STATUSES.map((status) => (
            <LegendRow
              key={status}
              mark={<LineSample status={status} width={isStrip ? 24 : 28} />}
              name={t(`status.${status}`)}
              hint={t(`status.${status}Hint`)}
              count={count(legend.statuses.get(status))}
              isEmpty={!legend.statuses.has(status)}
              isShown={!legend.hiddenStatuses.has(status)}
              isStrip={isStrip}
              onPick={(isAlone) => legend.pickStatus(status, isAlone)}
            />
          ))}
        </ul>
        {!isStrip && <p className={styles.hint}>{t("rail.hint")}</p>}
      </div>
      <div className={styles.foot}>
        {legend.isFiltered && <TextButton onClick={legend.showAll}>{t("rail.all")}</TextButton>}
        {!isStrip && <Totals legend={legend} whole={whole} />}
      </div>
    </div>
  );
}

interface TotalsProps {
  readonly legend: ReturnType<typeof useLegend>;
  readonly whole: LegendRailProps["whole"];
}

function Totals({ legend, whole }: TotalsProps) {
  const { t } = useLanguage();
  const entities = legend.entities.length;
  const relations = legend.relations.length;
  const isWhole = whole?.entities === entities && whole.relations === relations;
  return (
    <p className={styles.totals}>
      {whole === null || isWhole
        ? t("rail.inView", { entities, relations })
        : t("rail.inViewOf", {
            entities,
            relations,
            allEntities: whole.entities,
            allRelations: whole.relations,
          })}
    </p>
  );
}
