/** Measures away from the main thread. One request, then it is done with: who wants to cancel ends the worker. */
import { startBetweenness } from "../../../graph/analysis/metrics/measure-betweenness.ts";
import { estimateSeconds } from "./measure-in-slices.ts";
import { measureMetric } from "./measure-metric.ts";
import type { MetricReply, MetricRequest } from "./metric-results.ts";

addEventListener("message", ({ data }: MessageEvent<MetricRequest>) => {
  const { metric, graph, isEstimate } = data;
  if (isEstimate) reply({ kind: "estimated", seconds: estimateSeconds(startBetweenness(graph)) });
  else {
    const result = measureMetric(metric, graph, (part) => reply({ kind: "progress", part }));
    reply({ kind: "measured", result });
  }
});

function reply(message: MetricReply): void {
  postMessage(message);
}
