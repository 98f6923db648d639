/**
 * What a high value means, said with this graph's own example: the facts of the sentence. Pure; the words are in the
 * language files.
 */
import { measureDegree } from "../../../../graph/analysis/metrics/measure-degree.ts";
import type { MetricGraph } from "../../../../graph/analysis/metrics/metric-graph.ts";
import type { MetricResult } from "../../analysis/metric-results.ts";
import type { MetricName } from "../../state/metrics.ts";
import { nameMembers } from "./name-members.ts";
import { rank } from "./rank.ts";

/** Shares are parts from 0 to 1; `id` and `ids` are to be named. */
export type Explanation =
  | { readonly kind: "nothing" | "noBetweenness" | "noBridges" }
  | {
      readonly kind: "degree";
      readonly id: string;
      readonly relations: number;
      readonly neighbors: number;
      readonly others: number;
    }
  | { readonly kind: "betweenness" | "pagerank"; readonly id: string; readonly share: number }
  | { readonly kind: "community"; readonly ids: readonly string[]; readonly count: number }
  | { readonly kind: "bridges"; readonly id: string; readonly count: number };

export function explainMetric(
  name: MetricName,
  { values, communities }: MetricResult,
  graph: MetricGraph,
): Explanation {
  if (graph.edges.length === 0) return { kind: "nothing" };
  if (name === "community") return explainCommunities(communities, graph);
  const [first] = rank(values);
  if (first === undefined) return { kind: name === "bridges" ? "noBridges" : "noBetweenness" };
  const { id, value } = first;
  if (name === "degree") return explainDegree(id, graph);
  return name === "bridges" ? { kind: name, id, count: value } : { kind: name, id, share: value };
}

function explainDegree(id: string, graph: MetricGraph): Explanation {
  const degree = measureDegree(graph).get(id) ?? { relations: 0, neighbors: 0 };
  return { kind: "degree", id, ...degree, others: graph.ids.length - 1 };
}

function explainCommunities(
  [largest = []]: MetricResult["communities"],
  graph: MetricGraph,
): Explanation {
  // Relations from an entity to itself join nobody.
  if (largest.length < 2) return { kind: "nothing" };
  return {
    kind: "community",
    ids: nameMembers(largest, measureDegree(graph)),
    count: largest.length,
  };
}
