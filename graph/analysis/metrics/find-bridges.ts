/**
 * Bridges: edges and nodes whose loss would tear the graph apart. R. E. Tarjan, "A note on finding the bridges of a graph",
 * Information Processing Letters 2 (1974) 160–161, and J. Hopcroft, R. Tarjan, "Algorithm 447", Communications of the ACM
 * 16 (1973) 372–378, for the nodes. Without recursion: a chain of 10,000 nodes would exhaust the stack.
 *
 * Direction does not matter. One of several parallel edges is never a bridge; an edge from a node to itself neither.
 */
import { at, type CompactGraph, toCompactGraph } from "./compact-graph.ts";
import type { MetricGraph } from "./metric-graph.ts";

export interface Bridges {
  /** By edge: how many nodes are on the smaller side once it is gone. */
  readonly edges: ReadonlyMap<string, number>;
  /** By cut vertex: how many other nodes lose the largest part that remains of what hung together. */
  readonly nodes: ReadonlyMap<string, number>;
}

export function findBridges(graph: MetricGraph): Bridges {
  const compact = toCompactGraph(graph);
  const edges = new Map<string, number>();
  const nodes = new Map<string, number>();
  const state = createState(compact.ids.length);
  for (let root = 0; root < compact.ids.length; root += 1) {
    if (at(state.entered, root) > 0) continue;
    const order = descend(compact, root, state);
    collect({ graph, compact, state, order, edges, nodes });
  }
  return { edges, nodes };
}

interface State {
  /** When the walk entered the node, from 1; 0 is not yet. */
  readonly entered: Int32Array;
  /** The earliest node that can be reached from its subtree by one edge that is not of the tree. */
  readonly lowest: Int32Array;
  readonly parent: Int32Array;
  /** The edge to the parent. */
  readonly parentEdge: Int32Array;
  readonly place: Int32Array;
  clock: number;
}

function createState(size: number): State {
  return {
    entered: new Int32Array(size),
    lowest: new Int32Array(size),
    parent: new Int32Array(size).fill(-1),
    parentEdge: new Int32Array(size).fill(-1),
    place: new Int32Array(size),
    clock: 0,
  };
}

/** Walks all that hangs together with the root, deep first. Returns its nodes in the order they were entered. */
function descend(compact: CompactGraph, root: number, state: State): number[] {
  const { starts, neighbors, edges } = compact;
  const { entered, lowest, parent, parentEdge, place } = state;
  const order: number[] = [];
  const enter = (node: number): void => {
    state.clock += 1;
    entered[node] = lowest[node] = state.clock;
    place[node] = at(starts, node);
    order.push(node);
  };
  enter(root);
  for (let node = root; node >= 0;) {
    const here = at(place, node);
    if (here >= at(starts, node + 1)) {
      const above = at(parent, node);
      if (above >= 0) lowest[above] = Math.min(at(lowest, above), at(lowest, node));
      node = above;
      continue;
    }
    place[node] = here + 1;
    const next = at(neighbors, here);
    // By edge, not by node: a second edge to the parent is another way back.
    if (at(edges, here) === at(parentEdge, node)) continue;
    if (at(entered, next) > 0) {
      lowest[node] = Math.min(at(lowest, node), at(entered, next));
      continue;
    }
    parent[next] = node;
    parentEdge[next] = at(edges, here);
    enter(next);
    node = next;
  }
  return order;
}

interface Collecting {
  readonly graph: MetricGraph;
  readonly compact: CompactGraph;
  readonly state: State;
  readonly order: readonly number[];
  readonly edges: Map<string, number>;
  readonly nodes: Map<string, number>;
}

/** Children were entered after their parents: backwards, every subtree is complete when its root is reached. */
function collect({ graph, compact, state, order, edges, nodes }: Collecting): void {
  const { entered, lowest, parent, parentEdge } = state;
  const size = new Map(order.map((node) => [node, 1]));
  const sizeOf = (node: number) => size.get(node) ?? 1;
  /** Sizes of the subtrees that hang on a node alone. */
  const parts = new Map<number, number[]>();
  for (const node of order.toReversed()) {
    const above = at(parent, node);
    if (above < 0) continue;
    size.set(above, sizeOf(above) + sizeOf(node));
    if (at(lowest, node) >= at(entered, above)) {
      const hanging = parts.get(above) ?? [];
      hanging.push(sizeOf(node));
      parts.set(above, hanging);
    }
    const bridge = graph.edges[at(parentEdge, node)];
    if (at(lowest, node) > at(entered, above) && bridge !== undefined)
      edges.set(bridge.id, Math.min(sizeOf(node), order.length - sizeOf(node)));
  }
  for (const [node, hanging] of parts) {
    const others = order.length - 1;
    const rest = others - sum(hanging);
    const lost = others - Math.max(rest, ...hanging);
    const id = compact.ids[node];
    if (lost > 0 && id !== undefined) nodes.set(id, lost);
  }
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
