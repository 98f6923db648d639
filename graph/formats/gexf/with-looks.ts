/** Colors and sizes as the light canvas has them, for programs that draw a file at once. */
import type { EntityKind } from "../../model/kinds.ts";
import type { PortableGraph, PortableNode } from "../../model/portable-graph.ts";

export const KIND_COLORS: Readonly<Record<EntityKind, string>> = {
  Actor: "#293379",
  Instrument: "#7d530d",
  Measure: "#407247",
  Right: "#0084a5",
  Need: "#7a8f54",
  Threat: "#d75c0e",
  SecurityCategory: "#67113c",
  Event: "#b77282",
  Concept: "#5f5d5c",
  Place: "#4b341d",
};

/** By the root of the relations, so that areas compare as they do. */
export function bodySize(degree: number): number {
  const size = Math.min(26, Math.max(5, 4 + 2.1 * Math.sqrt(degree)));
  return Math.round(size * 100) / 100;
}

/** Nodes that have a color or a size of their own keep it. */
export function withLooks(graph: PortableGraph): PortableGraph {
  const degrees = new Map<string, number>();
  for (const { source, target } of graph.edges)
    for (const id of new Set([source, target])) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return { ...graph, nodes: graph.nodes.map((node) => withLook(node, degrees.get(node.id) ?? 0)) };
}

function withLook(node: PortableNode, degree: number): PortableNode {
  const kind = [node.properties["kind"], ...node.labels].find(isKind);
  const color = kind === undefined ? {} : { color: KIND_COLORS[kind] };
  return { ...node, properties: { ...color, size: bodySize(degree), ...node.properties } };
}

function isKind(value: unknown): value is EntityKind {
  return typeof value === "string" && Object.hasOwn(KIND_COLORS, value);
}
