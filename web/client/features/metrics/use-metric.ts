import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { measureDegree } from "../../../../graph/analysis/metrics/measure-degree.ts";
import type { MetricGraph } from "../../../../graph/analysis/metrics/metric-graph.ts";
import type { MetricResult } from "../../analysis/metric-results.ts";
import { isCostly, type MetricName } from "../../state/metrics.ts";
import { metricQuery } from "./metric-queries.ts";

export interface MetricHook {
  /** Null while it is being measured, and where it has to be asked for. */
  readonly result: MetricResult | null;
  readonly error: Error | null;
  /** So costly that it starts only when `ask` is called. */
  readonly isAsked: boolean;
  readonly isMeasuring: boolean;
  readonly ask: () => void;
}

/** A metric of a graph, measured once; null asks for none. Degree is there at once, the others come from a worker. */
export function useMetric(name: MetricName | null, graph: MetricGraph): MetricHook {
  const isWorked = name !== null && name !== "degree";
  const query = useQuery({
    ...metricQuery(isWorked ? name : "pagerank", graph),
    enabled: isWorked && !isCostly(name, graph.ids.length),
  });
  const counted = useMemo(() => (name === "degree" ? countDegrees(graph) : null), [name, graph]);
  return {
    result: isWorked ? (query.data ?? null) : counted,
    error: isWorked ? query.error : null,
    isAsked: isWorked && isCostly(name, graph.ids.length),
    isMeasuring: isWorked && query.isFetching,
    ask: () => void query.refetch(),
  };
}

function countDegrees(graph: MetricGraph): MetricResult {
  const values = [...measureDegree(graph)].map(([id, { relations }]) => [id, relations] as const);
  return { values: new Map(values), communities: [], relations: new Map() };
}
