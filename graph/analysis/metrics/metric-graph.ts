/**
 * The graph that metrics measure. Ids and pairs only, so that it can be handed to a worker. Each metric says what it does
 * with direction, with parallel edges and with an edge from a node to itself.
 */
import { DirectedGraph, UndirectedGraph } from "graphology";

export interface MetricEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

export interface MetricGraph {
  readonly ids: readonly string[];
  /** Both ends are among the ids. */
  readonly edges: readonly MetricEdge[];
}

/** How many parallel edges a simple edge stands for. */
export interface Weighted {
  weight: number;
}

/** Parallel edges become one with their number as weight; edges from a node to itself are left out. */
export function toDirectedGraph(graph: MetricGraph): DirectedGraph<object, Weighted> {
  const simple = new DirectedGraph<object, Weighted>();
  for (const id of inOrder(graph.ids)) simple.addNode(id);
  addEdges(simple, graph.edges);
  return simple;
}

/** As `toDirectedGraph`; both directions of a pair count as parallel. */
export function toUndirectedGraph(graph: MetricGraph): UndirectedGraph<object, Weighted> {
  const simple = new UndirectedGraph<object, Weighted>();
  for (const id of inOrder(graph.ids)) simple.addNode(id);
  addEdges(simple, graph.edges);
  return simple;
}

/** Algorithms walk nodes as they come: the same graph in another order must give the same answer. */
function inOrder(ids: readonly string[]): readonly string[] {
  return ids.toSorted(compareIds);
}

export function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function addEdges(
  simple: DirectedGraph<object, Weighted> | UndirectedGraph<object, Weighted>,
  edges: readonly MetricEdge[],
): void {
  const ordered = edges.toSorted(
    (a, b) => compareIds(a.source, b.source) || compareIds(a.target, b.target),
  );
  for (const { source, target } of ordered) {
    if (source === target) continue;
    simple.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 }));
  }
}
