/** All loopless paths of exactly one length inside a known graph, in order of their nodes' ids, then of their edges'. */
import { compareById, compareText } from "./relation-graph.ts";

export interface PathEdge {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
}

export interface FoundPath {
  readonly nodeIds: readonly string[];
  readonly edges: readonly PathEdge[];
}

/** For each node, the edges at it in either direction, in any order, without self-loops. */
export type Adjacency = ReadonlyMap<string, readonly PathEdge[]>;

export interface WantedPaths {
  readonly from: string;
  readonly to: string;
  readonly length: number;
  readonly limit: number;
  /** At least so many steps from `from`: what is farther than a path of this length allows is left alone. */
  readonly distance: (id: string) => number;
}

export interface StepBudget {
  /** False once nothing may be spent any more. */
  spend(): boolean;
}

export function enumeratePaths(
  adjacency: Adjacency,
  wanted: WantedPaths,
  budget: StepBudget,
): readonly FoundPath[] {
  const found: FoundPath[] = [];
  const reach = reachInSteps(adjacency, wanted);
  const walk = [wanted.from];

  function visit(): void {
    const here = walk.at(-1) ?? wanted.from;
    const left = wanted.length - (walk.length - 1);
    if (left === 0) {
      const edges = edgeChoices(adjacency, walk, wanted.limit - found.length);
      found.push(...edges.map((choice) => ({ nodeIds: [...walk], edges: choice })));
      return;
    }
    const next = neighborsOf(adjacency, here)
      .filter((id) => reach[left - 1]?.has(id) === true && !walk.includes(id))
      .toSorted(compareText);
    for (const id of next) {
      if (found.length >= wanted.limit || !budget.spend()) return;
      walk.push(id);
      visit();
      walk.pop();
    }
  }

  if (wanted.limit > 0) visit();
  return found;
}

/** For each number of steps, the nodes from which exactly so many can end at `to`: walks that cannot are never begun. */
function reachInSteps(adjacency: Adjacency, { from, to, length, distance }: WantedPaths) {
  const reach: ReadonlySet<string>[] = [new Set([to])];
  for (let steps = 1; steps < length; steps++) {
    const neighbors = [...(reach[steps - 1] ?? [])].flatMap((id) => neighborsOf(adjacency, id));
    const isWithin = (id: string) => id !== to && id !== from && distance(id) <= length - steps;
    reach.push(new Set(neighbors.filter(isWithin)));
  }
  return reach;
}

export function otherEnd({ source, target }: PathEdge, id: string): string {
  return source === id ? target : source;
}

function neighborsOf(adjacency: Adjacency, id: string): readonly string[] {
  return [...new Set(adjacency.get(id)?.map((edge) => otherEnd(edge, id)))];
}

/** Parallel edges make several paths of one walk. */
function edgeChoices(
  adjacency: Adjacency,
  walk: readonly string[],
  limit: number,
): readonly (readonly PathEdge[])[] {
  let choices: readonly (readonly PathEdge[])[] = [[]];
  for (const [index, id] of walk.slice(1).entries()) {
    const before = walk[index] ?? "";
    const parallel = (adjacency.get(before) ?? [])
      .filter((edge) => otherEnd(edge, before) === id)
      .toSorted(compareById);
    // The first `limit` prefixes are enough: each goes on to at least one path, and they keep their order.
    choices = choices
      .flatMap((choice) => parallel.map((edge) => [...choice, edge]))
      .slice(0, limit);
  }
  return choices;
}
