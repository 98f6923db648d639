export { EncodingKey } from "./encoding-key.tsx";
export { MetricLines } from "./metric-lines.tsx";
export { MetricsPanel } from "./metrics-panel.tsx";
export { useMetricValues } from "./use-metric-values.ts";
