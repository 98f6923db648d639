import { lazy } from "react";

export { EncodingKey } from "./encoding-key.tsx";
export { MetricLines } from "./metric-lines.tsx";
export { useMetricValues } from "./use-metric-values.ts";

/** Loaded when it is opened: put it in a `Suspense`. */
export const MetricsPanel = lazy(async () => {
  const loaded = await import("./metrics-panel.tsx");
  return { default: loaded.MetricsPanel };
});
