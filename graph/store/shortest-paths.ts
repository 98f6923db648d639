/**
 * The k best paths between two nodes, for stores whose language has no such clause: the graph is asked for edges in
 * batches, from both ends, and only as far as paths of the wanted length can reach. Which of them are best is for
 * `rank-paths.ts`: every path of a length is found before any is chosen.
 */
import { enumeratePaths, type FoundPath } from "./enumerate-paths.ts";
import { BATCH, KnownGraph, type PathDirection, type PathEdge } from "./known-graph.ts";
import { rankPaths } from "./rank-paths.ts";

export interface ShortestPathsOptions {
  readonly from: string;
  readonly to: string;
  readonly direction: PathDirection;
  readonly maxLength: number;
  readonly limit: number;
  /** Every edge that a path may use at any of these nodes, in either direction. */
  readonly edgesAt: (ids: readonly string[]) => Promise<readonly PathEdge[]>;
  /** How many relations each of these nodes has, whatever a path may use. */
  readonly degreesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  readonly bounds?: Partial<PathBounds>;
}

export interface ShortestPaths {
  readonly paths: readonly FoundPath[];
  /** Whether there are others besides; `unknown` when the search was ended by its bounds. */
  readonly more: "no" | "yes" | "unknown";
}

/** Beyond any of these the answer is what was found so far. */
export interface PathBounds {
  readonly edges: number;
  readonly steps: number;
  readonly milliseconds: number;
  /** Paths that are compared with each other. */
  readonly candidates: number;
}

const BOUNDS: PathBounds = {
  edges: 30_000,
  steps: 200_000,
  milliseconds: 5_000,
  candidates: 300,
};

/** None from a node to itself. */
export async function findShortestPaths(options: ShortestPathsOptions): Promise<ShortestPaths> {
  const { from, to, limit } = options;
  if (from === to) return { paths: [], more: "no" };
  const { candidates, isWhole } = await findCandidates(options);
  const degrees = await readDegrees(candidates, options);
  const ranked = rankPaths(candidates, (id) => degrees.get(id) ?? 0);
  const unseen = isWhole ? "no" : "unknown";
  return { paths: ranked.slice(0, limit), more: ranked.length > limit ? "yes" : unseen };
}

/** Of the nodes between the ends. In batches: an engine may hold all edges of all the nodes it is asked for. */
async function readDegrees(
  candidates: readonly FoundPath[],
  { degreesOf }: ShortestPathsOptions,
): Promise<ReadonlyMap<string, number>> {
  const inner = [...new Set(candidates.flatMap(({ nodeIds }) => nodeIds.slice(1, -1)))];
  const degrees = new Map<string, number>();
  for (let start = 0; start < inner.length; start += BATCH)
    for (const [id, degree] of await degreesOf(inner.slice(start, start + BATCH)))
      degrees.set(id, degree);
  return degrees;
}

/** All paths of each length, until there are more than are wanted. */
async function findCandidates(options: ShortestPathsOptions) {
  const { from, to, direction, maxLength, limit } = options;
  const bounds = { ...BOUNDS, ...options.bounds };
  const budget = startBudget(bounds);
  const graph = new KnownGraph({ edgesAt: options.edgesAt, direction, maxEdges: bounds.edges });
  const [start, end] = [startAt(from, "eachAfter"), startAt(to, "eachBefore")];
  const candidates: FoundPath[] = [];
  let isWhole = true;
  const isEnough = () => candidates.length > limit || !isWhole;

  for (let length = 1; length <= maxLength && !isEnough(); length++) {
    const wasLearnt = await widenSmaller([start, end], graph);
    const distance = (id: string) => start.depths.get(id) ?? start.levels + 1;
    const wanted = { from, to, length, limit: bounds.candidates, distance };
    candidates.push(...enumeratePaths(graph, wanted, budget));
    isWhole = wasLearnt && budget.spend();
  }
  return { candidates, isWhole };
}

function startBudget({ steps, milliseconds }: PathBounds) {
  const deadline = Date.now() + milliseconds;
  let left = steps;
  return { spend: () => left-- > 0 && Date.now() < deadline };
}

interface SearchSide {
  readonly look: "eachAfter" | "eachBefore";
  /** Steps from this side's end, for every node seen from it. */
  readonly depths: Map<string, number>;
  levels: number;
  frontier: readonly string[];
}

function startAt(id: string, look: SearchSide["look"]): SearchSide {
  return { look, depths: new Map([[id, 0]]), levels: 0, frontier: [id] };
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
  const see = (id: string): void => {
    if (side.depths.has(id)) return;
    side.depths.set(id, side.levels);
    next.push(id);
  };
  for (const id of side.frontier) graph[side.look](id, see);
  side.frontier = next;
  return isWhole;
}
