/** What measuring gives, as it comes from the worker. */
import type { Communities } from "../../../graph/analysis/metrics/find-communities.ts";
import type { MetricGraph } from "../../../graph/analysis/metrics/metric-graph.ts";
import type { MetricName, MetricValues } from "../state/metrics.ts";

/** Degree needs no worker: it is counted where it is shown. */
export type WorkedMetric = Exclude<MetricName, "degree">;

export interface MetricResult {
  /** Every entity of the graph has one. */
  readonly values: MetricValues;
  /** Of `community` alone: the members of each, the largest first. */
  readonly communities: Communities;
  /** Of `bridges` alone: relations whose loss would tear the graph, with what would be cut off. */
  readonly relations: ReadonlyMap<string, number>;
}

export interface MetricRequest {
  readonly metric: WorkedMetric;
  readonly graph: MetricGraph;
  /** Says how long it would take instead of doing it. */
  readonly isEstimate: boolean;
}

export type MetricReply =
  | { readonly kind: "progress"; readonly part: number }
  | { readonly kind: "estimated"; readonly seconds: number }
  | { readonly kind: "measured"; readonly result: MetricResult };
