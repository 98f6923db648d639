/**
 * The order of the names within each column. Each name moves to the middle of its neighbors, to and fro over the columns
 * (Sugiyama, Tagawa and Toda, 1981), and the order with fewest crossings is kept.
 */
import type { ChainLink } from "./chain-graph.ts";

export type Columns = readonly (readonly string[])[];

type Ends = Pick<ChainLink, "source" | "target">;

const SWEEPS = 12;

export function orderColumns(columns: Columns, links: readonly Ends[]): Columns {
  let current = columns;
  let best = { columns, crossings: countCrossings(columns, links) };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    current = sweepOnce(current, links, sweep % 2 === 0 ? "source" : "target");
    const crossings = countCrossings(current, links);
    if (crossings < best.crossings) best = { columns: current, crossings };
  }
  return best.columns;
}

/** How often two links cross, each drawn straight from its source to its target past the columns between. */
export function countCrossings(columns: Columns, links: readonly Ends[]): number {
  const places = placesOf(columns);
  const lines = links.flatMap(({ source, target }) => {
    const from = places.get(source);
    const to = places.get(target);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  let crossings = 0;
  for (const [index, line] of lines.entries())
    for (const other of lines.slice(index + 1)) if (doCross(line, other)) crossings++;
  return crossings;
}

/** Two straight lines cross once where the upper is the lower at the end of the stretch they share. */
function doCross(a: Line, b: Line): boolean {
  const start = Math.max(a.from.stage, b.from.stage);
  const end = Math.min(a.to.stage, b.to.stage);
  if (start >= end) return false;
  return (heightAt(a, start) - heightAt(b, start)) * (heightAt(a, end) - heightAt(b, end)) < 0;
}

interface Place {
  readonly stage: number;
  /** From 0 at the top of the column to 1 at its foot. */
  readonly height: number;
}

interface Line {
  readonly from: Place;
  readonly to: Place;
}

function heightAt({ from, to }: Line, stage: number): number {
  const share = (stage - from.stage) / (to.stage - from.stage);
  return from.height + share * (to.height - from.height);
}

function placesOf(columns: Columns): Map<string, Place> {
  return new Map(
    columns.flatMap((ids, stage) =>
      ids.map((id, index) => [id, { stage, height: (index + 0.5) / ids.length }] as const),
    ),
  );
}

/** Moves every name towards its neighbors on one side: `source`, those to the left, or `target`, those to the right. */
function sweepOnce(columns: Columns, links: readonly Ends[], side: "source" | "target"): Columns {
  const next = columns.map((ids) => [...ids]);
  const stages = [...columns.keys()];
  for (const stage of side === "source" ? stages : stages.toReversed()) {
    const places = placesOf(next);
    next[stage]?.sort((a, b) => middleOf(a) - middleOf(b));

    function middleOf(id: string): number {
      const own = side === "source" ? "target" : "source";
      const heights = links
        .filter((link) => link[own] === id)
        .map((link) => places.get(link[side])?.height)
        .filter((height) => height !== undefined);
      if (heights.length === 0) return places.get(id)?.height ?? 0;
      return heights.reduce((sum, height) => sum + height, 0) / heights.length;
    }
  }
  return next;
}
