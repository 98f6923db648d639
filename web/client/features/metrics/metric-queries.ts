/** Metrics as queries: measured once for each graph, by a worker, and kept while they are of use. */
import { queryOptions } from "@tanstack/react-query";
import type { MetricGraph } from "../../../../graph/analysis/metrics/metric-graph.ts";
import { toGraphKey } from "../../analysis/graph-key.ts";
import { estimateInWorker, measureInWorker } from "../../analysis/measure-in-worker.ts";
import type { WorkedMetric } from "../../analysis/metric-results.ts";

const KEPT = { staleTime: Infinity, retry: false } as const;

export function metricQuery(name: WorkedMetric, graph: MetricGraph) {
  return queryOptions({
    queryKey: ["metric", name, toGraphKey(graph)],
    queryFn: ({ signal, client }) =>
      measureInWorker(name, graph, {
        signal,
        onProgress: (part) => client.setQueryData(progressKey(graph), part),
      }),
    ...KEPT,
  });
}

/** The part of betweenness that is done, from 0 to 1, while it is being measured. */
export function progressKey(graph: MetricGraph) {
  return ["metric-progress", toGraphKey(graph)];
}

/** Seconds that betweenness would take. */
export function estimateQuery(graph: MetricGraph) {
  return queryOptions({
    queryKey: ["metric-estimate", toGraphKey(graph)],
    queryFn: ({ signal }) => estimateInWorker(graph, signal),
    ...KEPT,
  });
}
