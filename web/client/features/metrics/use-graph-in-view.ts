import { useMemo } from "react";
import type { MetricGraph } from "../../../../graph/analysis/metrics/metric-graph.ts";
import { findInView } from "../../state/in-view.ts";
import { useScene, useView } from "../../state/use-atlas-stores.ts";
import { toMetricGraph } from "./to-metric-graph.ts";

const NOTHING: MetricGraph = { ids: [], edges: [] };

/** The scene as the filters leave it: what a reader sees is what is measured. The same object while it stays so. */
export function useGraphInView(isWanted = true): MetricGraph {
  const entities = useScene((scene) => scene.entities);
  const relations = useScene((scene) => scene.relations);
  const filters = useView((view) => view.filters);
  return useMemo(() => {
    if (!isWanted) return NOTHING;
    const inView = findInView({ entities, relations }, filters);
    return toMetricGraph(inView.entities, inView.relations);
  }, [isWanted, entities, relations, filters]);
}
