/**
 * Betweenness: on what part of the shortest paths between two others a node lies. Brandes' algorithm: U. Brandes, "A faster
 * algorithm for betweenness centrality", Journal of Mathematical Sociology 25 (2001) 163–177, algorithm 1. It is written
 * here, not taken from graphology-metrics, because it takes minutes on a large graph and has to be watched and stopped;
 * a test holds both to the same values.
 *
 * Direction does not matter, parallel edges count once, edges from a node to itself not at all.
 */
import { at, type CompactGraph, withoutParallels } from "./compact-graph.ts";
import type { MetricGraph } from "./metric-graph.ts";

export interface BetweennessRun {
  /** Starts to walk from: as many as there are nodes. */
  readonly total: number;
  /** Walks from the next start; false when there is none left. */
  step(): boolean;
  /** From 0 to 1, by node: the part of all pairs of other nodes. Pairs that no path joins count as not passing. */
  finish(): Map<string, number>;
}

export function startBetweenness(graph: MetricGraph): BetweennessRun {
  const compact = withoutParallels(graph);
  const total = compact.ids.length;
  const walk = createWalk(compact);
  const sums = new Float64Array(total);
  let next = 0;
  return {
    total,
    step() {
      if (next >= total) return false;
      walk(next, sums);
      next += 1;
      return next < total;
    },
    finish() {
      // Both directions of each pair were walked.
      const pairs = (total - 1) * (total - 2);
      return new Map(
        compact.ids.map((id, index) => [id, pairs > 0 ? amountAt(sums, index) / pairs : 0]),
      );
    },
  };
}

/** Adds to `sums` what each node carries of the shortest paths from one start. The arrays serve every walk. */
function createWalk({ ids, starts, neighbors }: CompactGraph) {
  const order = new Int32Array(ids.length);
  const distance = new Int32Array(ids.length);
  const paths = new Float64Array(ids.length);
  const carried = new Float64Array(ids.length);

  function spread(start: number): number {
    distance.fill(-1);
    paths.fill(0);
    distance[start] = 0;
    paths[start] = 1;
    order[0] = start;
    let reached = 1;
    for (let head = 0; head < reached; head += 1) {
      const node = at(order, head);
      for (let place = at(starts, node); place < at(starts, node + 1); place += 1) {
        const neighbor = at(neighbors, place);
        if (at(distance, neighbor) < 0) {
          distance[neighbor] = at(distance, node) + 1;
          order[reached] = neighbor;
          reached += 1;
        }
        if (at(distance, neighbor) === at(distance, node) + 1)
          paths[neighbor] = amountAt(paths, neighbor) + amountAt(paths, node);
      }
    }
    return reached;
  }

  return (start: number, sums: Float64Array): void => {
    const reached = spread(start);
    carried.fill(0);
    for (let index = reached - 1; index > 0; index -= 1) {
      const node = at(order, index);
      const share = (1 + amountAt(carried, node)) / amountAt(paths, node);
      for (let place = at(starts, node); place < at(starts, node + 1); place += 1) {
        const before = at(neighbors, place);
        if (at(distance, before) === at(distance, node) - 1)
          carried[before] = amountAt(carried, before) + amountAt(paths, before) * share;
      }
      sums[node] = amountAt(sums, node) + amountAt(carried, node);
    }
  };
}

function amountAt(amounts: Float64Array, index: number): number {
  return amounts[index] ?? 0;
}
