/** Degree: how many edges and how many distinct neighbors a node has. */
import type { MetricGraph } from "./metric-graph.ts";

export interface Degree {
  /** Parallel edges count each; an edge from the node to itself counts once. */
  readonly relations: number;
  /** Other nodes at the far end of an edge, each once, whichever way it points. */
  readonly neighbors: number;
}

export function measureDegree({ ids, edges }: MetricGraph): Map<string, Degree> {
  const relations = new Map(ids.map((id) => [id, 0]));
  const neighbors = new Map(ids.map((id) => [id, new Set<string>()]));
  const add = (id: string, other: string): void => {
    relations.set(id, (relations.get(id) ?? 0) + 1);
    if (other !== id) neighbors.get(id)?.add(other);
  };
  for (const { source, target } of edges) {
    add(source, target);
    if (source !== target) add(target, source);
  }
  return new Map(
    ids.map((id) => [
      id,
      { relations: relations.get(id) ?? 0, neighbors: neighbors.get(id)?.size ?? 0 },
    ]),
  );
}
