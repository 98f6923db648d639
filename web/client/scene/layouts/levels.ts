/**
 * How far along each node stands when every relation should lead one step on: the levels that miss this least, in the sense
 * of least squares (R. S. MacKay, S. Johnson, B. Sansom, "How directed is a directed network?", R. Soc. Open Sci. 7 (2020)
 * 201138). Circles need no opening: what goes around stands side by side.
 */
import type { LayoutGraph } from "./layout-graph.ts";

const MOST_SWEEPS = 300;
const SETTLED = 0.001;

/** From 0; each group of related nodes by itself begins there. */
export function levelsOf(graph: LayoutGraph): Float64Array {
  const levels = new Float64Array(graph.nodes.length);
  const steps = stepsOf(graph);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let moved = 0;
    for (const [node, own] of steps.entries()) {
      if (own.length === 0) continue;
      let sum = 0;
      for (const { other, ahead } of own) sum += (levels[other] ?? 0) + ahead;
      const level = sum / own.length;
      moved = Math.max(moved, Math.abs(level - (levels[node] ?? 0)));
      levels[node] = level;
    }
    if (moved < SETTLED) break;
  }
  return fromZero(levels, steps);
}

interface Step {
  readonly other: number;
  /** 1 when this node should stand one step after the other, -1 when one before. */
  readonly ahead: 1 | -1;
}

function stepsOf({ nodes, edges }: LayoutGraph): Step[][] {
  const steps: Step[][] = nodes.map(() => []);
  for (const { source, target } of edges) {
    steps[source]?.push({ other: target, ahead: -1 });
    steps[target]?.push({ other: source, ahead: 1 });
  }
  return steps;
}

/** Each group of related nodes is shifted by itself. */
function fromZero(levels: Float64Array, steps: readonly (readonly Step[])[]): Float64Array {
  const shifted = new Float64Array(levels.length);
  const seen = new Set<number>();
  for (const start of steps.keys()) {
    if (seen.has(start)) continue;
    const group = groupOf(start, steps, seen);
    let lowest = Infinity;
    for (const node of group) lowest = Math.min(lowest, levels[node] ?? 0);
    for (const node of group) shifted[node] = (levels[node] ?? 0) - lowest;
  }
  return shifted;
}

function groupOf(
  start: number,
  steps: readonly (readonly Step[])[],
  seen: Set<number>,
): readonly number[] {
  const group = [start];
  seen.add(start);
  for (const node of group)
    for (const { other } of steps[node] ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      group.push(other);
    }
  return group;
}
