/** The graph as numbers, for walks that must be quick: undirected, neighbors in one array, node by node. */
import type { MetricGraph } from "./metric-graph.ts";

export interface CompactGraph {
  readonly ids: readonly string[];
  /** Node `i` has the neighbors `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly neighbors: Int32Array;
  /** For each entry of `neighbors`, the index of its edge in the graph's `edges`. */
  readonly edges: Int32Array;
}

/** Every edge stands at both of its ends; parallel edges stay, edges from a node to itself are left out. */
export function toCompactGraph({ ids, edges }: MetricGraph): CompactGraph {
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const pairs = edges.flatMap(({ source, target }, edge) => {
    const from = indexOf.get(source);
    const to = indexOf.get(target);
    return from === undefined || to === undefined || from === to ? [] : [{ from, to, edge }];
  });
  const starts = new Int32Array(ids.length + 1);
  for (const { from, to } of pairs) {
    starts[from + 1] = at(starts, from + 1) + 1;
    starts[to + 1] = at(starts, to + 1) + 1;
  }
  for (let index = 1; index < starts.length; index += 1)
    starts[index] = at(starts, index) + at(starts, index - 1);
  const filled = starts.slice();
  const compact = {
    ids,
    starts,
    neighbors: new Int32Array(pairs.length * 2),
    edges: new Int32Array(pairs.length * 2),
  };
  const put = (node: number, neighbor: number, edge: number): void => {
    const place = at(filled, node);
    compact.neighbors[place] = neighbor;
    compact.edges[place] = edge;
    filled[node] = place + 1;
  };
  for (const { from, to, edge } of pairs) {
    put(from, to, edge);
    put(to, from, edge);
  }
  return compact;
}

/** The same with parallel edges as one. */
export function withoutParallels({ ids, edges }: MetricGraph): CompactGraph {
  const seen = new Set<string>();
  const single = edges.filter(({ source, target }) => {
    const pair = source < target ? `${source}\n${target}` : `${target}\n${source}`;
    return seen.size < seen.add(pair).size;
  });
  return toCompactGraph({ ids, edges: single });
}

/** Within the array's bounds there is always a number. For one kind of array only: that is what makes it quick. */
export function at(numbers: Int32Array, index: number): number {
  return numbers[index] ?? 0;
}
