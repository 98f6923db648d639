/**
 * Communities: groups that hang together more than chance would have it. The Louvain method: V. D. Blondel, J.-L. Guillaume,
 * R. Lambiotte, E. Lefebvre, "Fast unfolding of communities in large networks", J. Stat. Mech. (2008) P10008, as
 * graphology-communities-louvain computes it, resolution 1. Its walk is random; ours has a seed, so that the same graph
 * always falls into the same communities.
 *
 * Direction does not matter, parallel edges weigh as many as they are, edges from a node to itself are left out.
 */
import louvain from "graphology-communities-louvain";
import { compareIds, type MetricGraph, toUndirectedGraph } from "./metric-graph.ts";

/** Largest first. Every node is in one; a node without edges is one by itself. */
export type Communities = readonly (readonly string[])[];

const SEED = 0x5eed;

export function findCommunities(graph: MetricGraph): Communities {
  const simple = toUndirectedGraph(graph);
  // Louvain divides by the weight of all edges.
  if (simple.size === 0) return graph.ids.toSorted(compareIds).map((id) => [id]);
  const labels = louvain(simple, { getEdgeWeight: "weight", rng: createRandom(SEED) });
  const members = new Map<number, string[]>();
  for (const id of graph.ids.toSorted(compareIds)) {
    const label = labels[id] ?? -1;
    const own = members.get(label) ?? [];
    own.push(id);
    members.set(label, own);
  }
  return [...members.values()].toSorted(
    (a, b) => b.length - a.length || compareIds(a[0] ?? "", b[0] ?? ""),
  );
}

/** Mulberry32 by T. Ettinger (public domain): numbers from 0 up to 1, the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
