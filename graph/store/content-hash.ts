/** A hash of everything a node or edge says, equal whatever the order of its properties. */
import { hash } from "node:crypto";
import type { GraphEdge } from "../model/graph-edge.ts";
import type { GraphNode } from "../model/graph-node.ts";
import type { Properties } from "../model/property.ts";

/** Properties an adapter adds to what an ingest wrote, and takes off again when it reads. */
export const OWNER_PROPERTY = "owner";
export const OWNER = "codebook";
export const HASH_PROPERTY = "contentHash";

/** First 16 hex digits of SHA-256. */
export function contentHash(element: GraphNode | GraphEdge): string {
  const head =
    "labels" in element
      ? // Not every engine keeps the order of labels.
        [element.id, ...element.labels.toSorted()]
      : [element.id, element.type, element.source, element.target];
  return hash("sha256", JSON.stringify([head, canonical(element.properties)])).slice(0, 16);
}

function canonical(properties: Properties): unknown {
  return Object.keys(properties)
    .toSorted()
    .map((key) => [key, toJson(properties[key])]);
}

function toJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJson);
  return typeof value === "bigint" ? `${value}n` : value;
}
