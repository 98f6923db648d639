/**
 * One picture that joins several entities: of the best paths between all pairs, the shortest that are enough. It is a
 * minimum spanning tree over the pairs, with a path's length as the distance. Pure.
 */
import type { GraphPath } from "../store/graph-store.ts";

export interface Joined {
  /** The pairs whose best paths make the picture, in the order of the answer. */
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
  /** False when some of the ends are joined to none, or stand in groups of their own. */
  readonly isWhole: boolean;
}

export interface JoinablePair {
  readonly from: string;
  readonly to: string;
  /** The best first. */
  readonly paths: readonly GraphPath[];
}

export function joinPairs(ends: readonly string[], pairs: readonly JoinablePair[]): Joined {
  const groups = new Map(ends.map((end) => [end, end]));
  const groupOf = (end: string): string => {
    const above = groups.get(end) ?? end;
    return above === end ? end : groupOf(above);
  };
  const chosen = new Set<JoinablePair>();
  // A stable sort: of equal length, the pair that was asked for first.
  for (const pair of pairs.toSorted((a, b) => distanceOf(a) - distanceOf(b))) {
    const [a, b] = [groupOf(pair.from), groupOf(pair.to)];
    if (a === b || pair.paths.length === 0) continue;
    groups.set(a, b);
    chosen.add(pair);
  }
  return {
    pairs: pairs.filter((pair) => chosen.has(pair)).map(({ from, to }) => ({ from, to })),
    isWhole: chosen.size === ends.length - 1,
  };
}

function distanceOf({ paths: [best] }: JoinablePair): number {
  return best?.edges.length ?? Infinity;
}
