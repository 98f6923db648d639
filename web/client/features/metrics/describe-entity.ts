/** What the metrics say of one entity, as facts for sentences. Pure. */
import { type Degree, measureDegree } from "../../../../graph/analysis/metrics/measure-degree.ts";
import type { MetricGraph } from "../../../../graph/analysis/metrics/metric-graph.ts";
import type { MetricResult } from "../../analysis/metric-results.ts";
import { nameMembers } from "./name-members.ts";

export interface Connectedness {
  readonly neighbors: number;
  readonly others: number;
  /** How many entities have more neighbors. */
  readonly above: number;
  /** No other has as many. */
  readonly isAlone: boolean;
}

export function describeConnectedness(
  id: string,
  degrees: ReadonlyMap<string, Degree>,
): Connectedness {
  const neighbors = degrees.get(id)?.neighbors ?? 0;
  const counts = [...degrees.values()].map((degree) => degree.neighbors);
  return {
    neighbors,
    others: Math.max(0, degrees.size - 1),
    above: counts.filter((count) => count > neighbors).length,
    isAlone: counts.filter((count) => count === neighbors).length === 1,
  };
}

export interface Company {
  /** All of the community, the entity included. */
  readonly count: number;
  /** Those who name it, without the entity. */
  readonly ids: readonly string[];
}

/** Null where the entity is by itself. */
export function describeCompany(
  id: string,
  { communities }: MetricResult,
  graph: MetricGraph,
): Company | null {
  const members = communities.find((community) => community.includes(id));
  if (members === undefined || members.length < 2) return null;
  const others = members.filter((member) => member !== id);
  return { count: members.length, ids: nameMembers(others, measureDegree(graph)) };
}
