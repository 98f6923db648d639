/** All loopless paths of exactly one length inside a known graph, in order of their nodes' ids. */
import type { KnownGraph, PathEdge } from "./known-graph.ts";
import { compareText } from "./relation-graph.ts";

export interface FoundPath {
  readonly nodeIds: readonly string[];
  /** For each step every edge that makes it, in any order. */
  readonly steps: readonly (readonly PathEdge[])[];
}

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
  graph: KnownGraph,
  wanted: WantedPaths,
  budget: StepBudget,
): readonly FoundPath[] {
  const found: FoundPath[] = [];
  const reach = reachInSteps(graph, wanted);
  const nextOf = rememberNext(graph);
  const walk = [wanted.from];

  function visit(): void {
    const here = walk.at(-1) ?? wanted.from;
    const left = wanted.length - (walk.length - 1);
    if (left === 0) {
      found.push({ nodeIds: [...walk], steps: stepsOf(graph, walk) });
      return;
    }
    for (const id of nextOf(here)) {
      if (reach[left - 1]?.has(id) !== true || walk.includes(id)) continue;
      if (found.length >= wanted.limit || !budget.spend()) return;
      walk.push(id);
      visit();
      walk.pop();
    }
  }

  if (wanted.limit > 0) visit();
  return found;
}

/** In order of their ids. Walks come by the same nodes again and again, and a node may have thousands of neighbors. */
function rememberNext(graph: KnownGraph): (id: string) => readonly string[] {
  const remembered = new Map<string, readonly string[]>();
  return (id) => {
    const known = remembered.get(id);
    if (known !== undefined) return known;
    const next = new Set<string>();
    graph.eachAfter(id, (neighbor) => next.add(neighbor));
    const ordered = [...next].toSorted(compareText);
    remembered.set(id, ordered);
    return ordered;
  };
}

/** For each number of steps, the nodes from which exactly so many can end at `to`: walks that cannot are never begun. */
function reachInSteps(graph: KnownGraph, { from, to, length, distance }: WantedPaths) {
  const reach: ReadonlySet<string>[] = [new Set([to])];
  for (let steps = 1; steps < length; steps++) {
    const next = new Set<string>();
    const addWithin = (id: string): void => {
      if (id !== to && id !== from && distance(id) <= length - steps) next.add(id);
    };
    for (const id of reach[steps - 1] ?? []) graph.eachBefore(id, addWithin);
    reach.push(next);
  }
  return reach;
}

function stepsOf(graph: KnownGraph, walk: readonly string[]): FoundPath["steps"] {
  return walk.slice(1).map((id, index) => graph.edgesOfStep(walk[index] ?? "", id));
}
