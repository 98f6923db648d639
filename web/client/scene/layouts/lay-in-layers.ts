/** Columns from left to right in the direction of relations, ordered so that lines cross little. */
import { clearNames } from "./clear-names.ts";
import { setInColumns } from "./columns.ts";
import { fitPlate } from "./fit-plate.ts";
import { type LayoutGraph, NAMED, type Places } from "./layout-graph.ts";
import { neighborsOf, orderByNeighbors } from "./neighbors.ts";
import { layersOf } from "./order-forward.ts";

const ROOM_WITH_NAME = {
  width: 186,
  height: 44,
  gap: 0.1,
  align: "middle",
  isSqueezed: true,
} as const;
const ROOM = { width: 44, height: 36, gap: 1.2, align: "middle", isSqueezed: false } as const;

export function layInLayers(graph: LayoutGraph): Places {
  const layers = orderByNeighbors(groupByLayer(graph), neighborsOf(graph));
  if (graph.nodes.length > NAMED) return fitPlate(graph, setInColumns(layers, ROOM), true);
  return fitPlate(graph, clearNames(graph, setInColumns(layers, ROOM_WITH_NAME)), true);
}

/** What is fixed is in no layer; what is related to nothing stands together at the end. */
function groupByLayer(graph: LayoutGraph): number[][] {
  const layers = layersOf(graph);
  const last = Math.max(0, ...layers);
  const groups: number[][] = Array.from({ length: last + 2 }, () => []);
  for (const [index, { isFixed, degree }] of graph.nodes.entries()) {
    if (isFixed) continue;
    groups[degree === 0 ? last + 1 : (layers[index] ?? 0)]?.push(index);
  }
  return groups.filter(({ length }) => length > 0);
}
