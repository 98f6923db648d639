/** The engine's values as the port's. Whole nodes come as `{_id, _labels, …}`, edges as `{_id, _type, _source, …}`. */
import type { GraphEdge } from "../../model/graph-edge.ts";
import type { GraphNode } from "../../model/graph-node.ts";
import type { Properties, PropertyValue, Scalar } from "../../model/property.ts";
import { HASH_PROPERTY, OWNER_PROPERTY } from "../content-hash.ts";
import { orderLabels } from "../relation-graph.ts";
import { SEARCH_PROPERTY } from "../search-text.ts";

type EngineRecord = Readonly<Record<string, unknown>>;

const NOT_RETURNED: ReadonlySet<string> = new Set([
  "id",
  "_id",
  "_labels",
  "_type",
  "_source",
  "_target",
  OWNER_PROPERTY,
  HASH_PROPERTY,
  SEARCH_PROPERTY,
]);

export function toGraphNode(value: unknown): GraphNode {
  const record = toRecord(value);
  const labels = Array.isArray(record["_labels"]) ? record["_labels"].map(String) : [];
  return {
    id: toText(record["id"]),
    labels: orderLabels(labels),
    properties: toProperties(record),
  };
}

export function toGraphEdge(value: unknown, source: unknown, target: unknown): GraphEdge {
  const record = toRecord(value);
  return {
    id: toText(record["id"]),
    type: toText(record["_type"]),
    source: toText(source),
    target: toText(target),
    properties: toProperties(record),
  };
}

export function toProperties(record: EngineRecord): Properties {
  const entries = Object.entries(record).flatMap(([key, value]) =>
    NOT_RETURNED.has(key) || value === null || value === undefined
      ? []
      : [[key, toPropertyValue(value)] as const],
  );
  return Object.fromEntries(entries);
}

export function toText(value: unknown): string {
  return typeof value === "string" ? value : String(value ?? "");
}

/** Anything in a row of a statement: nodes, edges and paths at any depth, scalars as they are. */
export function toResultValue(value: unknown, idOf: (internalId: number) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => toResultValue(item, idOf));
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== "object" || ArrayBuffer.isView(value))
    return value ?? null;
  const record = toRecord(value);
  if (Array.isArray(record["_labels"])) return toGraphNode(record);
  if (typeof record["_type"] === "string") {
    return toGraphEdge(record, idOf(Number(record["_source"])), idOf(Number(record["_target"])));
  }
  return Object.fromEntries(
    Object.entries(record).map(([key, item]) => [key, toResultValue(item, idOf)]),
  );
}

function toPropertyValue(value: unknown): PropertyValue {
  return Array.isArray(value) ? value.map(toScalar) : toScalar(value);
}

function toScalar(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "bigint" || typeof value === "boolean") return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}

function toRecord(value: unknown): EngineRecord {
  return value !== null && typeof value === "object" ? { ...value } : {};
}
