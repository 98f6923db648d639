/** What the driver gives to what the port promises: nodes and edges by business id, values like JSON. */
import neo4j, { type Node, type Path, type Relationship } from "neo4j-driver";
import type { Properties } from "../../model/property.ts";
import { HASH_PROPERTY, OWNER_PROPERTY } from "../content-hash.ts";
import type { GraphEdge, GraphNode } from "../graph-store.ts";
import { SEARCH_PROPERTY } from "../search-text.ts";
import { orderLabels } from "../relation-graph.ts";

/** The business id of a node that is known by its internal one. */
export type IdOf = (elementId: string) => string;

const INTERNAL: ReadonlySet<string> = new Set([
  "id",
  OWNER_PROPERTY,
  HASH_PROPERTY,
  SEARCH_PROPERTY,
]);

export function toNode(raw: unknown): GraphNode {
  const { labels, properties } = raw as Node;
  return {
    id: toId(properties["id"]),
    labels: orderLabels(labels),
    properties: toProperties(properties),
  };
}

export function toEdge(raw: unknown, source: unknown, target: unknown): GraphEdge {
  const { type, properties } = raw as Relationship;
  return {
    id: toId(properties["id"]),
    type,
    source: toId(source),
    target: toId(target),
    properties: toProperties(properties),
  };
}

/** Any value that a statement may return. */
export function toValue(value: unknown, idOf: IdOf): unknown {
  if (typeof value === "bigint") return toNumber(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => toValue(each, idOf));
  if (neo4j.isNode(value)) return toNode(value);
  if (neo4j.isRelationship(value)) return toEdgeBetween(value, idOf);
  if (neo4j.isPath(value)) return toPath(value, idOf);
  return toPlain(value, idOf);
}

/** What has no id is nobody's business here, but a row may hold it. */
function toId(id: unknown): string {
  return typeof id === "string" ? id : String(id ?? "");
}

function toNumber(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

function toProperties(raw: Readonly<Record<string, unknown>>): Properties {
  const kept = Object.entries(raw).filter(([key]) => !INTERNAL.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, toValue(value, () => "")]),
  ) as Properties;
}

function toEdgeBetween(raw: Relationship, idOf: IdOf): GraphEdge {
  return toEdge(raw, idOf(raw.startNodeElementId), idOf(raw.endNodeElementId));
}

function toPath({ start, segments }: Path, idOf: IdOf) {
  return {
    nodes: [start, ...segments.map(({ end }) => end)].map(toNode),
    edges: segments.map(({ relationship }) => toEdgeBetween(relationship, idOf)),
  };
}

function toPlain(value: object, idOf: IdOf): unknown {
  if (isText(value)) return value.toString();
  if (ArrayBuffer.isView(value)) return [...(value as Int8Array)];
  if (neo4j.isVector(value)) return [...value.asTypedArray()];
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toValue(each, idOf)]));
}

function isText(value: object): boolean {
  const tests = [
    neo4j.isDate,
    neo4j.isDateTime,
    neo4j.isLocalDateTime,
    neo4j.isTime,
    neo4j.isLocalTime,
    neo4j.isDuration,
    neo4j.isUUID,
    neo4j.isUnsupportedType,
  ];
  return tests.some((test) => test(value));
}
