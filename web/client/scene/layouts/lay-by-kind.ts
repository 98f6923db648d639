/** Columns, one or more for each kind, with neighbors at like heights; where there are few, in blocks with room for names. */
import { setInColumns } from "./columns.ts";
import { fitPlate } from "./fit-plate.ts";
import { type LayoutGraph, NAMED, type Places } from "./layout-graph.ts";
import { neighborsOf, orderByNeighbors } from "./neighbors.ts";
import { setOnShelves } from "./shelves.ts";

/** A window with both side columns open has half a pixel for a unit: names are as broad there as anywhere. */
const SHELF_ROOM = { width: 236, height: 44, gap: 12, head: 60 } as const;
const ROOM = { width: 46, height: 40, gap: 1, align: "top", isSqueezed: false } as const;

export function layByKind(graph: LayoutGraph): Places {
  const groups = orderByNeighbors(groupByKind(graph), neighborsOf(graph));
  const isNamed = graph.nodes.length <= NAMED;
  const places = isNamed ? setOnShelves(groups, SHELF_ROOM) : setInColumns(groups, ROOM);
  return fitPlate(graph, places, true);
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
