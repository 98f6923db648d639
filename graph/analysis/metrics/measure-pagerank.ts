/**
 * PageRank: how often one would stand on a node who follows edges in their direction and now and then starts anew
 * anywhere. L. Page, S. Brin, R. Motwani, T. Winograd, "The PageRank citation ranking: Bringing order to the web" (1999),
 * as graphology-metrics computes it, damping 0.85.
 *
 * Direction matters: a node is high when many point at it which are high themselves. Parallel edges weigh as many as
 * they are; edges from a node to itself are left out.
 */
import pagerank from "graphology-metrics/centrality/pagerank.js";
import { type MetricGraph, toDirectedGraph } from "./metric-graph.ts";

/** Off by less than this for each node, on the average. */
const TOLERANCE = 1e-10;
/** 0.85 to this power is far below the tolerance: it cannot fail to arrive. */
const MOST_ROUNDS = 500;

/** The values of all nodes add up to 1. */
export function measurePagerank(graph: MetricGraph): Map<string, number> {
  if (graph.ids.length === 0) return new Map();
  const ranks = pagerank(toDirectedGraph(graph), {
    getEdgeWeight: "weight",
    alpha: 0.85,
    tolerance: TOLERANCE,
    maxIterations: MOST_ROUNDS,
  });
  return new Map(graph.ids.map((id) => [id, ranks[id] ?? 0]));
}
