/** A contested statement: what the text has, what the record has, and how sure we are. */
import type { GraphNode } from "../model/graph-node.ts";
import { listOf, textOf } from "./property-of.ts";

export interface ReadContested {
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  readonly correction: string;
  readonly sources: string[];
  readonly confidence: "high" | "medium" | "low";
  readonly confidenceNote: string | null;
  readonly places: string[];
  readonly record: string[];
}

export function readContested(
  node: GraphNode,
  record: ReadonlyMap<string, string[]>,
): ReadContested {
  return {
    id: node.id,
    kind: textOf(node, "kind") ?? "",
    summary: textOf(node, "summary") ?? "",
    correction: textOf(node, "correction") ?? "",
    sources: listOf(node, "sources"),
    confidence: textOf(node, "confidence") as ReadContested["confidence"],
    confidenceNote: textOf(node, "confidenceNote"),
    places: listOf(node, "places"),
    record: record.get(node.id) ?? [],
  };
}
