/** Where an arrow key leads: up and down within a column, left and right along the lines. */
import { type ChainGraph, type ChainLink, degreeOf } from "./chain-graph.ts";
import type { Columns } from "./order-columns.ts";

export interface Walk {
  readonly graph: ChainGraph;
  readonly columns: Columns;
  /** The chain that is lit: a line of it goes before others. */
  readonly lit: readonly string[];
}

/** Null where the key leads nowhere from here. */
export function walkColumns(walk: Walk, from: string, key: string): string | null {
  const all = walk.columns.find((ids) => ids.includes(from)) ?? [];
  // A name that no chain reaches cannot be chosen.
  const column = all.filter((id) => degreeOf(walk.graph, id) > 0);
  const index = column.indexOf(from);
  switch (key) {
    case "ArrowUp":
      return column[index - 1] ?? null;
    case "ArrowDown":
      return column[index + 1] ?? null;
    case "Home":
      return column[0] ?? null;
    case "End":
      return column.at(-1) ?? null;
    case "ArrowRight":
      return alongLine(walk, walk.graph.linksFrom.get(from) ?? [], "target");
    case "ArrowLeft":
      return alongLine(walk, walk.graph.linksTo.get(from) ?? [], "source");
    default:
      return null;
  }
}

/** To the lit name if there is one, else to the nearest column; there, to the best connected. */
function alongLine(
  { graph, columns, lit }: Walk,
  links: readonly ChainLink[],
  end: "source" | "target",
): string | null {
  const stageOf = (id: string) => columns.findIndex((ids) => ids.includes(id));
  const ranked = links
    .map((link) => link[end])
    .filter((id) => stageOf(id) >= 0)
    .map((id) => ({ id, isLit: lit.includes(id), degree: degreeOf(graph, id), stage: stageOf(id) }))
    .toSorted(
      (a, b) =>
        Number(b.isLit) - Number(a.isLit) ||
        (end === "target" ? a.stage - b.stage : b.stage - a.stage) ||
        b.degree - a.degree,
    );
  return ranked[0]?.id ?? null;
}
