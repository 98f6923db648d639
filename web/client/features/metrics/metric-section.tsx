import { useMemo } from "react";
import type { MetricGraph } from "../../../../graph/analysis/metrics/metric-graph.ts";
import type { MetricResult } from "../../analysis/metric-results.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import type { MetricName } from "../../state/metrics.ts";
import { LoadingNote } from "../../ui/loading-note.tsx";
import { TextButton } from "../../ui/text-button.tsx";
import { AskCostly } from "./ask-costly.tsx";
import { CommunityList } from "./community-list.tsx";
import { explainMetric } from "./explain-metric.ts";
import styles from "./metrics.module.css";
import { RankedList } from "./ranked-list.tsx";
import { useExplanation } from "./use-explanation.ts";
import { useMetric } from "./use-metric.ts";

export interface MetricSectionProps {
  readonly name: MetricName;
  readonly graph: MetricGraph;
}

/** One metric: what a high value means here, then who has it. */
export function MetricSection({ name, graph }: MetricSectionProps) {
  const { t } = useLanguage();
  const metric = useMetric(name, graph);
  return (
    <section aria-label={t(`metric.${name}`)}>
      {metric.error !== null && (
        <div className={styles.failed} role="alert">
          <p>{t("metric.failed")}</p>
          <TextButton onClick={metric.ask}>{t("error.retry")}</TextButton>
        </div>
      )}
      {metric.result !== null && <Findings name={name} graph={graph} result={metric.result} />}
      {metric.result === null && metric.isAsked && <AskCostly graph={graph} metric={metric} />}
      {metric.result === null && !metric.isAsked && metric.error === null && (
        <LoadingNote text={t("metric.measuring")} />
      )}
    </section>
  );
}

function Findings({ name, graph, result }: MetricSectionProps & { readonly result: MetricResult }) {
  const { t } = useLanguage();
  const explain = useExplanation();
  const explanation = useMemo(() => explainMetric(name, result, graph), [name, result, graph]);
  return (
    <>
      <p className={styles.meaning}>{explain(explanation)}</p>
      {result.relations.size > 0 && (
        <p className={styles.aside}>
          {t("metric.bridgeRelations", { count: result.relations.size })}
        </p>
      )}
      {name === "community" ? (
        <CommunityList communities={result.communities} graph={graph} />
      ) : (
        <RankedList name={name} values={result.values} />
      )}
    </>
  );
}
