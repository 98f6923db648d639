/**
 * The k shortest paths between two nodes, for stores whose language has no such clause: the graph is asked for edges in
 * batches, from both ends, and only as far as paths of the wanted length can reach.
 */
import { enumeratePaths, type FoundPath, type PathEdge } from "./enumerate-paths.ts";
import { compareById, compareText } from "./relation-graph.ts";

export type { FoundPath, PathEdge };

export interface ShortestPathsOptions {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  /** Every edge that a path may use at any of these nodes, in either direction. */
  readonly edgesAt: (ids: readonly string[]) => Promise<readonly PathEdge[]>;
  readonly bounds?: Partial<PathBounds>;
}

/** Beyond any of these the answer is what was found so far. */
export interface PathBounds {
  readonly edges: number;
  readonly steps: number;
  readonly milliseconds: number;
}

const BOUNDS: PathBounds = { edges: 30_000, steps: 500_000, milliseconds: 5_000 };
const BATCH = 200;

/** Shortest first; equal lengths by the ids of their nodes, then of their edges. A node has no path to itself. */
export async function findShortestPaths(
  options: ShortestPathsOptions,
): Promise<readonly FoundPath[]> {
  const { from, to, maxLength, limit } = options;
  if (from === to) return [];
  const bounds = { ...BOUNDS, ...options.bounds };
  const budget = startBudget(bounds);
  const graph = new KnownGraph(options.edgesAt, bounds.edges);
  const ends = [startAt(from), startAt(to)] as const;
  const found: FoundPath[] = [];

  for (let length = 1; length <= maxLength && found.length < limit; length++) {
    const isWhole = await widenSmaller(ends, graph);
    const wanted = { from, to, length, limit: limit - found.length };
    found.push(...enumeratePaths(graph.adjacency, wanted, budget));
    if (!isWhole || !budget.spend()) break;
  }
  return found;
}

function startBudget({ steps, milliseconds }: PathBounds) {
  const deadline = Date.now() + milliseconds;
  let left = steps;
  return { spend: () => left-- > 0 && Date.now() < deadline };
}

interface SearchSide {
  readonly seen: Set<string>;
  frontier: readonly string[];
}

function startAt(id: string): SearchSide {
  return { seen: new Set([id]), frontier: [id] };
}

/**
 * One step more on the side that is cheaper, so that both together reach across all paths one edge longer than before.
 * A side without a frontier has seen its whole component, and there is nothing more to learn.
 */
async function widenSmaller(
  [a, b]: readonly [SearchSide, SearchSide],
  graph: KnownGraph,
): Promise<boolean> {
  const side = a.frontier.length <= b.frontier.length ? a : b;
  const isWhole = await graph.learn(side.frontier);
  const next = new Set<string>();
  for (const id of side.frontier) {
    for (const neighbor of graph.adjacency.get(id)?.keys() ?? []) {
      if (!side.seen.has(neighbor)) next.add(neighbor);
    }
  }
  for (const id of next) side.seen.add(id);
  side.frontier = [...next].toSorted(compareText);
  return isWhole;
}

/** The part of the graph that has been asked for so far. */
class KnownGraph {
  readonly adjacency = new Map<string, Map<string, PathEdge[]>>();
  readonly #edgesAt: ShortestPathsOptions["edgesAt"];
  readonly #maxEdges: number;
  readonly #asked = new Set<string>();
  readonly #edgeIds = new Set<string>();

  constructor(edgesAt: ShortestPathsOptions["edgesAt"], maxEdges: number) {
    this.#edgesAt = edgesAt;
    this.#maxEdges = maxEdges;
  }

  /** False when there are more edges than it may hold, and some were not asked for. */
  async learn(ids: readonly string[]): Promise<boolean> {
    const unknown = ids.filter((id) => !this.#asked.has(id));
    for (let start = 0; start < unknown.length; start += BATCH) {
      if (this.#edgeIds.size > this.#maxEdges) return false;
      const batch = unknown.slice(start, start + BATCH);
      const edges = await this.#edgesAt(batch);
      for (const edge of edges.toSorted(compareById)) this.#add(edge);
      for (const id of batch) this.#asked.add(id);
    }
    return true;
  }

  #add(edge: PathEdge): void {
    if (edge.source === edge.target || this.#edgeIds.has(edge.id)) return;
    this.#edgeIds.add(edge.id);
    this.#link(edge.source, edge.target, edge);
    this.#link(edge.target, edge.source, edge);
  }

  #link(here: string, there: string, edge: PathEdge): void {
    const neighbors = this.adjacency.get(here) ?? new Map<string, PathEdge[]>();
    this.adjacency.set(here, neighbors);
    neighbors.set(there, [...(neighbors.get(there) ?? []), edge]);
  }
}
