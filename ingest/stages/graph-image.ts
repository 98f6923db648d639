/** The graph as it should be, and small makers for what goes into it. */
import type { GraphEdge } from "../../graph/model/graph-edge.ts";
import type { GraphNode } from "../../graph/model/graph-node.ts";
import type { Properties, PropertyValue } from "../../graph/model/property.ts";

export interface GraphImage {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

type Loose = Readonly<Record<string, PropertyValue | undefined>>;

export function createNode(id: string, labels: readonly string[], properties: Loose): GraphNode {
  return { id, labels, properties: compact(properties) };
}

/**
 * An edge that only one record can make, known by its ends: `8.2.3-a|SUBJECT|tpd`.
 * What stands before the first bar is the record it comes from.
 */
export function createEdge(
  source: string,
  type: string,
  target: string,
  properties: Loose = {},
): GraphEdge {
  return {
    id: `${source}|${type}|${target}`,
    type,
    source,
    target,
    properties: compact(properties),
  };
}

/** The record an element comes from: a claim's edges are part of the claim. */
export function recordOf(elementId: string): string {
  return elementId.split("|", 1)[0] ?? elementId;
}

/** Without what is missing: absent, an empty list, an empty text. */
export function compact(properties: Loose): Properties {
  const kept = Object.entries(properties).filter(
    ([, value]) =>
      value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Properties;
}
