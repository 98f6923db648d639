import type { MetricGraph } from "../../../../graph/analysis/metrics/metric-graph.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";

/** Relations with an end that is not among the entities are left out. */
export function toMetricGraph(
  entities: Iterable<Pick<EntitySummary, "id">>,
  relations: Iterable<Pick<Relation, "id" | "source" | "target">>,
): MetricGraph {
  const ids = [...entities].map(({ id }) => id);
  const known = new Set(ids);
  const edges = [...relations]
    .filter(({ source, target }) => known.has(source) && known.has(target))
    .map(({ id, source, target }) => ({ id, source, target }));
  return { ids, edges };
}
