/**
 * Angles for a tree of rings: what stands behind a node stays behind it, in a sector as wide as its company, and sectors are
 * ordered by where their other relations lead.
 */
import type { Neighbors } from "./neighbors.ts";
import type { Rings } from "./walk-rings.ts";

const TURN = Math.PI * 2;
const SWEEPS = 8;
/** A node with much behind it needs a wider sector, but rings near the middle hold names too. */
const WEIGHT_OF_COMPANY = 0.8;

/** Radians clockwise from the top; for each node that a center reaches, and evenly for those that none does. */
export function anglesOf({ rings, children, apart }: Rings, neighbors: Neighbors) {
  const order = new Map(children);
  const weights = weightsOf(rings, children);
  const [centers = []] = rings;
  // A single center has no direction of its own: its neighbors share the whole turn.
  let roots = centers.length === 1 ? (children.get(centers[0] ?? -1) ?? []) : centers;
  let angles = fanOut(roots, order, weights);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    roots = sortByCompany(roots, Math.PI, { angles, neighbors });
    for (const [parent, own] of order)
      order.set(parent, sortByCompany(own, angles.get(parent) ?? 0, { angles, neighbors }));
    angles = fanOut(roots, order, weights);
  }
  for (const [rank, node] of apart.entries())
    angles.set(node, ((rank + 0.5) / apart.length) * TURN);
  return angles;
}

function weightsOf(rings: Rings["rings"], children: Rings["children"]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const ring of rings.toReversed())
    for (const node of ring) {
      let behind = 0;
      for (const child of children.get(node) ?? []) behind += weights.get(child) ?? 1;
      weights.set(node, Math.max(1, behind ** WEIGHT_OF_COMPANY));
    }
  return weights;
}

type Weights = ReadonlyMap<number, number>;

function fanOut(
  roots: readonly number[],
  children: Rings["children"],
  weights: Weights,
): Map<number, number> {
  const angles = new Map<number, number>();
  const open = [{ nodes: roots, from: 0, to: TURN }];
  for (const { nodes, from, to } of open) {
    let whole = 0;
    for (const node of nodes) whole += weights.get(node) ?? 1;
    let at = from;
    for (const node of nodes) {
      const share = ((to - from) * (weights.get(node) ?? 1)) / whole;
      angles.set(node, at + share / 2);
      open.push({ nodes: children.get(node) ?? [], from: at, to: at + share });
      at += share;
    }
  }
  return angles;
}

interface Company {
  readonly angles: ReadonlyMap<number, number>;
  readonly neighbors: Neighbors;
}

/** By the direction their neighbors lie in, seen from the parent's own direction. */
function sortByCompany(
  nodes: readonly number[],
  direction: number,
  { angles, neighbors }: Company,
): readonly number[] {
  if (nodes.length < 2) return nodes;
  const leanings = new Map(
    nodes.map((node) => [node, leaningOf(node, direction, { angles, neighbors })]),
  );
  return nodes.toSorted((a, b) => (leanings.get(a) ?? 0) - (leanings.get(b) ?? 0) || a - b);
}

function leaningOf(node: number, direction: number, { angles, neighbors }: Company): number {
  let [x, y] = [0, 0];
  for (const other of [node, ...(neighbors[node] ?? [])]) {
    const angle = angles.get(other);
    if (angle === undefined) continue;
    x += Math.cos(angle - direction);
    y += Math.sin(angle - direction);
  }
  return Math.atan2(y, x);
}
