import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import type { MetricGraph } from "../../../../graph/analysis/metrics/metric-graph.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TextButton } from "../../ui/text-button.tsx";
import { estimateQuery, metricQuery, progressKey } from "./metric-queries.ts";
import styles from "./metrics.module.css";
import type { MetricHook } from "./use-metric.ts";

const MINUTE = 60;

export interface AskCostlyProps {
  readonly graph: MetricGraph;
  readonly metric: MetricHook;
}

/** Says what a costly metric would cost, starts it when asked, shows how far it is, and stops it. */
export function AskCostly({ graph, metric }: AskCostlyProps) {
  const { t } = useLanguage();
  const client = useQueryClient();
  const { data: seconds } = useQuery(estimateQuery(graph));
  const { data: part } = useQuery<number>({ queryKey: progressKey(graph), queryFn: skipToken });
  const duration = useDuration();
  const entities = graph.ids.length;
  const stop = () => {
    void client.cancelQueries({ queryKey: metricQuery("betweenness", graph).queryKey });
    client.removeQueries({ queryKey: progressKey(graph) });
  };
  return (
    <div className={styles.ask}>
      <p className={styles.meaning}>
        {seconds === undefined
          ? t("metric.costlyUnknown", { entities })
          : t("metric.costly", { entities, duration: duration(seconds) })}
      </p>
      {metric.isMeasuring ? (
        <>
          <progress aria-label={t("metric.measuring")} max={1} value={part ?? 0} />
          <TextButton icon="close" onClick={stop}>
            {t("metric.stop")}
          </TextButton>
        </>
      ) : (
        <TextButton look="bordered" icon="sizes" onClick={metric.ask}>
          {t("metric.measure")}
        </TextButton>
      )}
    </div>
  );
}

function useDuration(): (seconds: number) => string {
  const { t } = useLanguage();
  return (seconds) =>
    seconds < 1.5 * MINUTE
      ? t("metric.seconds", { count: Math.max(1, Math.round(seconds)) })
      : t("metric.minutes", { count: Math.round(seconds / MINUTE) });
}
