/** Layers by the direction of relations: what acts stands to the left of what it acts on. */
import type { LayoutGraph } from "./layout-graph.ts";
import { levelsOf } from "./levels.ts";

/** Relations whose ends are nearer in level than this lie in a circle, or nearly: they may run sideways. */
const SIDEWAYS = { few: 0.12, many: 0.5 } as const;
const MANY = 150;

/** The layer of each node, from 0. */
export function layersOf(graph: LayoutGraph): number[] {
  const levels = levelsOf(graph);
  const least = SIDEWAYS[graph.nodes.length > MANY ? "many" : "few"];
  const before: number[][] = graph.nodes.map(() => []);
  for (const { source, target } of graph.edges)
    if ((levels[target] ?? 0) - (levels[source] ?? 0) > least) before[target]?.push(source);
  const layers = graph.nodes.map(() => 0);
  const order = [...levels.keys()].toSorted((a, b) => (levels[a] ?? 0) - (levels[b] ?? 0) || a - b);
  for (const node of order) {
    let layer = Math.round(levels[node] ?? 0);
    for (const other of before[node] ?? []) layer = Math.max(layer, (layers[other] ?? 0) + 1);
    layers[node] = layer;
  }
  return layers;
}
