/** Who is joined to whom, by index, and the order in a row that makes lines cross least. */
import type { LayoutGraph } from "./layout-graph.ts";

/** For each node the indices of its neighbors, parallel edges counted as often as they are. */
export type Neighbors = readonly (readonly number[])[];

export function neighborsOf({ nodes, edges }: LayoutGraph): Neighbors {
  const neighbors: number[][] = nodes.map(() => []);
  for (const { source, target } of edges) {
    neighbors[source]?.push(target);
    neighbors[target]?.push(source);
  }
  return neighbors;
}

const SWEEPS = 10;

/**
 * Orders each group by where its members' neighbors stand (the barycenter method of Sugiyama, Tagawa and Toda, 1981).
 * `place` says where a member stands, from 0 to 1, by its rank in a group of that size.
 */
export function orderByNeighbors(
  groups: readonly (readonly number[])[],
  neighbors: Neighbors,
): number[][] {
  let ordered = groups.map((group) => [...group]);
  const place = new Map<number, number>();
  for (const group of ordered) spread(group, place);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const walk = sweep % 2 === 0 ? ordered : ordered.toReversed();
    const sorted = walk.map((group) => {
      const own = sortByMean(group, neighbors, place);
      spread(own, place);
      return own;
    });
    ordered = sweep % 2 === 0 ? sorted : sorted.toReversed();
  }
  return ordered;
}

function spread(group: readonly number[], place: Map<number, number>): void {
  for (const [rank, node] of group.entries()) place.set(node, (rank + 0.5) / group.length);
}

function sortByMean(
  group: readonly number[],
  neighbors: Neighbors,
  place: ReadonlyMap<number, number>,
): number[] {
  const means = new Map(
    group.map((node) => [node, meanOf(neighbors[node] ?? [], place) ?? place.get(node) ?? 0.5]),
  );
  return group.toSorted((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0) || a - b);
}

/** Null where no neighbor has a place. */
export function meanOf(
  neighbors: readonly number[],
  place: ReadonlyMap<number, number>,
): number | null {
  let sum = 0;
  let count = 0;
  for (const neighbor of neighbors) {
    const at = place.get(neighbor);
    if (at === undefined) continue;
    sum += at;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}
