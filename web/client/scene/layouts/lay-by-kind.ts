/** Columns, one or more for each kind, with neighbors at like heights. */
import { setInColumns } from "./columns.ts";
import { fitPlate } from "./fit-plate.ts";
import { type LayoutGraph, NAMED, type Places } from "./layout-graph.ts";
import { neighborsOf, orderByNeighbors } from "./neighbors.ts";

/** Room of a body, with its name where there are few. */
const ROOM_WITH_NAME = { width: 176, height: 46, gap: 0.12, align: "top" } as const;
const ROOM = { width: 46, height: 40, gap: 1, align: "top" } as const;

export function layByKind(graph: LayoutGraph): Places {
  const groups = orderByNeighbors(groupByKind(graph), neighborsOf(graph));
  const places = setInColumns(groups, graph.nodes.length <= NAMED ? ROOM_WITH_NAME : ROOM);
  return fitPlate(graph, places);
}

/** What is fixed takes no room in a column. */
function groupByKind({ nodes }: LayoutGraph): number[][] {
  const groups = new Map<number, number[]>();
  for (const [index, { kind, isFixed }] of nodes.entries()) {
    if (isFixed) continue;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [index]);
    else group.push(index);
  }
  return [...groups].toSorted(([a], [b]) => a - b).map(([, group]) => group);
}
