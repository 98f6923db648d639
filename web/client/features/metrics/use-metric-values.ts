import type { MetricName, MetricValues } from "../../state/metrics.ts";
import { useGraphInView } from "./use-graph-in-view.ts";
import { useMetric } from "./use-metric.ts";

/**
 * One number for each entity in view, for the canvas: null where no metric is asked for, while it is being measured, and
 * where it is so costly that the reader has to ask for it in the panel.
 */
export function useMetricValues(name: MetricName | null): MetricValues | null {
  return useMetric(name, useGraphInView(name !== null)).result?.values ?? null;
}
