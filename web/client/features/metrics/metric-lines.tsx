import { useMemo } from "react";
import { measureDegree } from "../../../../graph/analysis/metrics/measure-degree.ts";
import type { MetricGraph } from "../../../../graph/analysis/metrics/metric-graph.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useArrival } from "../../state/use-atlas-stores.ts";
import { type Connectedness, describeCompany, describeConnectedness } from "./describe-entity.ts";
import { formatShare } from "./format-share.ts";
import styles from "./metrics.module.css";
import { toMetricGraph } from "./to-metric-graph.ts";
import { useMetric } from "./use-metric.ts";
import { useNames } from "./use-names.ts";

/** Less is not worth a line. */
const TELLING_SHARE = 0.005;
/** Further down, a place says nothing. */
const FOREMOST = 50;

/** What the metrics of the whole atlas, or of the reader's whole file, say of one entity. */
export function MetricLines({ id }: { readonly id: string }) {
  const library = useArrival((arrival) => arrival.library);
  const graph = useMemo(
    () => (library === null ? null : toMetricGraph(library.entities.values(), library.relations)),
    [library],
  );
  if (graph === null || library?.entities.has(id) !== true) return null;
  return <Lines id={id} graph={graph} />;
}

function Lines({ id, graph }: { readonly id: string; readonly graph: MetricGraph }) {
  const { t, language } = useLanguage();
  const names = useNames();
  const degrees = useMemo(() => measureDegree(graph), [graph]);
  const connectedness = describeConnectedness(id, degrees);
  const sayConnectedness = useConnectedness();
  const share = useMetric("betweenness", graph).result?.values.get(id) ?? 0;
  const cutOff = useMetric("bridges", graph).result?.values.get(id) ?? 0;
  const communities = useMetric("community", graph).result;
  const company = communities === null ? null : describeCompany(id, communities, graph);
  return (
    <ul className={styles.lines} aria-label={t("metric.title")}>
      <li>{sayConnectedness(connectedness)}</li>
      {share >= TELLING_SHARE && (
        <li>{t("metric.lineBetweenness", { share: formatShare(share, language) })}</li>
      )}
      {cutOff > 0 && <li>{t("metric.lineBridges", { count: cutOff })}</li>}
      {company !== null && (
        <li>
          {t("metric.lineCommunity", { count: company.count, names: names.list(company.ids) })}
        </li>
      )}
    </ul>
  );
}

function useConnectedness(): (one: Connectedness) => string {
  const { t } = useLanguage();
  return ({ neighbors, others, above, isAlone }) => {
    if (neighbors === 0) return t("metric.lineNone");
    if (above > FOREMOST) return t("metric.lineOnly", { neighbors, others });
    if (above > 0) return t("metric.lineBelow", { neighbors, others, count: above });
    return isAlone
      ? t("metric.lineTop", { neighbors, others })
      : t("metric.lineFirst", { neighbors, others });
  };
}
