/**
 * Which of the paths between two nodes tells a reader most. Pure, the same for every store.
 *
 * Shorter before longer. Of equal length, a path says less the more relations its inner nodes have: whatever two things
 * are chosen, both are related to the article's main theme, and that is hardly an answer. So the natural logarithms of
 * the inner nodes' degrees are added, and the smaller sum comes first: from 4 relations to 8 weighs as much as from 40 to
 * 80. Then fewer background statements, then fewer contested ones, then the ids of the nodes.
 */
import type { FoundPath } from "./enumerate-paths.ts";
import type { PathEdge } from "./known-graph.ts";
import { compareById, compareText } from "./relation-graph.ts";

const ORIGINS = ["article", "record", "atlas"];
const STATUSES = ["stated", "contested", "background"];
/** Sums of the same logarithms in another order may differ this much. */
const SAME = 1e-9;

/** `degreeOf` gives a node's relations in all, whatever the search may use. Edges of a step come with the best one first. */
export function rankPaths(
  paths: readonly FoundPath[],
  degreeOf: (id: string) => number,
): readonly FoundPath[] {
  return paths
    .map((path) => toRanked(path, degreeOf))
    .toSorted(compareRanked)
    .map(({ path }) => path);
}

interface Ranked {
  readonly path: FoundPath;
  readonly hubs: number;
  readonly background: number;
  readonly contested: number;
}

function toRanked({ nodeIds, steps }: FoundPath, degreeOf: (id: string) => number): Ranked {
  const inner = nodeIds.slice(1, -1);
  const ordered = steps.map((edges, index) => orderParallel(edges, nodeIds[index] ?? ""));
  const bestWith = (status: string) => ordered.filter(([best]) => best?.status === status).length;
  return {
    path: { nodeIds, steps: ordered },
    hubs: addLogarithms(inner.map(degreeOf)),
    background: bestWith("background"),
    contested: bestWith("contested"),
  };
}

function addLogarithms(degrees: readonly number[]): number {
  let sum = 0;
  for (const degree of degrees) sum += Math.log(Math.max(degree, 1));
  return sum;
}

/** What the article says before what the record says before what is ours; then by status, then along the path, then by id. */
function orderParallel(edges: readonly PathEdge[], from: string): readonly PathEdge[] {
  return edges.toSorted(
    (a, b) =>
      rankIn(ORIGINS, a.origin) - rankIn(ORIGINS, b.origin) ||
      rankIn(STATUSES, a.status) - rankIn(STATUSES, b.status) ||
      Number(a.source !== from) - Number(b.source !== from) ||
      compareById(a, b),
  );
}

function rankIn(order: readonly string[], word: string): number {
  const rank = order.indexOf(word);
  return rank < 0 ? order.length : rank;
}

function compareRanked(a: Ranked, b: Ranked): number {
  const hubs = Math.abs(a.hubs - b.hubs) < SAME ? 0 : a.hubs - b.hubs;
  return (
    a.path.steps.length - b.path.steps.length ||
    hubs ||
    a.background - b.background ||
    a.contested - b.contested ||
    compareText(a.path.nodeIds.join(" "), b.path.nodeIds.join(" "))
  );
}
