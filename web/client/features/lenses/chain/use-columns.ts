/** Which names each column shows, and in which order: the best connected first to be let in, then ordered for few crossings. */
import { useMemo } from "react";
import { alongChains, type ChainGraph, degreeOf } from "./chain-graph.ts";
import { STAGE_COUNT } from "./chain-stages.ts";
import { matchesName } from "./matches-name.ts";
import { type Columns, orderColumns } from "./order-columns.ts";

/** As many names as a column holds with room for two lines each. */
const CAP = 16;

export interface ColumnsAsked {
  /** Only names that match, and what stands on a chain with them. */
  readonly filter: string;
  /** Columns that show everything. */
  readonly unfolded: ReadonlySet<number>;
  /** Names that must be there. */
  readonly kept: readonly string[];
}

export interface ShownColumns {
  readonly columns: Columns;
  /** How many names each column holds back. */
  readonly more: readonly number[];
}

export function useColumns(graph: ChainGraph, asked: ColumnsAsked): ShownColumns {
  const { filter, unfolded, kept } = asked;
  // The chosen chain asks for another order only where it brings in what was held back.
  const extra = kept.join(" ");
  return useMemo(() => {
    const wanted = findWanted(graph, filter);
    const full = sortByDegree(graph, wanted);
    const must = new Set(extra.split(" "));
    const shown = full.map((ids, stage) =>
      unfolded.has(stage) ? ids : ids.filter((id, index) => index < CAP || must.has(id)),
    );
    return {
      columns: orderColumns(shown, graph.links),
      more: full.map((ids, stage) => ids.length - (shown[stage]?.length ?? 0)),
    };
  }, [graph, filter, unfolded, extra]);
}

function findWanted(graph: ChainGraph, filter: string): ReadonlySet<string> {
  if (filter.trim() === "") return new Set(graph.nodes.keys());
  const named = [...graph.nodes.values()].filter(({ entity }) => matchesName(entity, filter));
  return new Set(named.flatMap(({ entity }) => [...alongChains(graph, entity.id).names]));
}

function sortByDegree(graph: ChainGraph, wanted: ReadonlySet<string>): string[][] {
  const columns = Array.from({ length: STAGE_COUNT }, (): string[] => []);
  for (const [id, { stage }] of graph.nodes) if (wanted.has(id)) columns[stage]?.push(id);
  return columns.map((ids) =>
    ids.toSorted((a, b) => degreeOf(graph, b) - degreeOf(graph, a) || a.localeCompare(b, "en")),
  );
}
