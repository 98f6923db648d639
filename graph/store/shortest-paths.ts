/**
 * The k shortest paths between two nodes, for stores whose language has no such clause: the graph is asked for edges in
 * batches, from both ends, and only as far as paths of the wanted length can reach.
 */
import { enumeratePaths, otherEnd, type FoundPath, type PathEdge } from "./enumerate-paths.ts";

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
const BATCH = 100;

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
    const distance = (id: string) => ends[0].depths.get(id) ?? ends[0].levels + 1;
    const wanted = { from, to, length, limit: limit - found.length, distance };
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
  /** Steps from this side's end, for every node seen from it. */
  readonly depths: Map<string, number>;
  levels: number;
  frontier: readonly string[];
}

function startAt(id: string): SearchSide {
  return { depths: new Map([[id, 0]]), levels: 0, frontier: [id] };
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
  const next: string[] = [];
  side.levels += 1;
  for (const id of side.frontier) {
    for (const edge of graph.adjacency.get(id) ?? []) {
      const neighbor = otherEnd(edge, id);
      if (side.depths.has(neighbor)) continue;
      side.depths.set(neighbor, side.levels);
      next.push(neighbor);
    }
  }
  side.frontier = next;
  return isWhole;
}

/** The part of the graph that has been asked for so far. */
class KnownGraph {
  readonly adjacency = new Map<string, PathEdge[]>();
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
      for (const edge of await this.#edgesAt(batch)) this.#add(edge);
      for (const id of batch) this.#asked.add(id);
    }
    return true;
  }

  #add(edge: PathEdge): void {
    if (edge.source === edge.target || this.#edgeIds.has(edge.id)) return;
    this.#edgeIds.add(edge.id);
    this.#link(edge.source, edge);
    this.#link(edge.target, edge);
  }

  #link(id: string, edge: PathEdge): void {
    const edges = this.adjacency.get(id);
    if (edges === undefined) this.adjacency.set(id, [edge]);
    else edges.push(edge);
  }
}
