/** Runs a metric and brings what it finds into one form. Pure but for the time it takes. */
import { findBridges } from "../../../graph/analysis/metrics/find-bridges.ts";
import {
  type Communities,
  findCommunities,
} from "../../../graph/analysis/metrics/find-communities.ts";
import { startBetweenness } from "../../../graph/analysis/metrics/measure-betweenness.ts";
import { measurePagerank } from "../../../graph/analysis/metrics/measure-pagerank.ts";
import type { MetricGraph } from "../../../graph/analysis/metrics/metric-graph.ts";
import { measureInSlices } from "./measure-in-slices.ts";
import type { MetricResult, WorkedMetric } from "./metric-results.ts";

type Measure = (graph: MetricGraph, onProgress: (part: number) => void) => MetricResult;

const MEASURES: Readonly<Record<WorkedMetric, Measure>> = {
  betweenness: (graph, onProgress) => ({
    ...NOTHING,
    values: measureInSlices(startBetweenness(graph), onProgress),
  }),
  pagerank: (graph) => ({ ...NOTHING, values: measurePagerank(graph) }),
  community(graph) {
    const communities = findCommunities(graph);
    return { ...NOTHING, values: numberMembers(communities), communities };
  },
  bridges(graph) {
    const { nodes, edges } = findBridges(graph);
    const values = new Map(graph.ids.map((id) => [id, nodes.get(id) ?? 0]));
    return { ...NOTHING, values, relations: edges };
  },
};

const NOTHING = { communities: [], relations: new Map<string, number>() };

/** `onProgress` gets the part that is done, from 0 to 1; only what takes long tells it. */
export function measureMetric(
  metric: WorkedMetric,
  graph: MetricGraph,
  onProgress: (part: number) => void,
): MetricResult {
  return MEASURES[metric](graph, onProgress);
}

function numberMembers(communities: Communities): Map<string, number> {
  return new Map(
    communities.flatMap((members, index) => members.map((id) => [id, index] as const)),
  );
}
