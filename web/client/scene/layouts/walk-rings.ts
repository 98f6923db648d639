/** Rings around one or more centers by distance, and a tree through them: whose company each node keeps. */
import type { Neighbors } from "./neighbors.ts";

export interface Rings {
  /** The first ring is the centers; what they do not reach is in none. */
  readonly rings: readonly (readonly number[])[];
  /** Who in the next ring stands behind a node. */
  readonly children: ReadonlyMap<number, readonly number[]>;
  readonly apart: readonly number[];
}

export function walkRings(centers: readonly number[], neighbors: Neighbors): Rings {
  const seen = new Set(centers);
  const children = new Map<number, number[]>();
  const rings: number[][] = [[...centers]];
  for (let ring = rings[0]; ring !== undefined && ring.length > 0; ring = rings.at(-1)) {
    const next: number[] = [];
    for (const node of ring) {
      const own = [...new Set(neighbors[node])].filter((other) => !seen.has(other));
      for (const other of own) seen.add(other);
      children.set(node, own);
      next.push(...own);
    }
    rings.push(next);
  }
  const apart = [...neighbors.keys()].filter((node) => !seen.has(node));
  return { rings: rings.slice(0, -1), children, apart };
}
