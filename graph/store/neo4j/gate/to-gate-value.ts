/** What the driver gives to what the gate promises: JSON, nodes and relationships by business id, our marks hidden. */
import neo4j, { type Node, type Path, type Point, type Relationship } from "neo4j-driver";
import type { GateNode, GateRelationship, GateValue } from "../../../gate/gate-value.ts";
import { HASH_PROPERTY, OWNER, OWNER_PROPERTY } from "../../content-hash.ts";
import { orderLabels } from "../../relation-graph.ts";
import { SEARCH_PROPERTY } from "../../search-text.ts";
import { isText } from "./is-text.ts";
import { SEALED } from "./refuse-sealed.ts";

/** The business id of a node that is known by its internal one; null where it has none. */
export type IdOf = (elementId: string) => string | null;

type Raw = Readonly<Record<string, unknown>>;

export function toGateValue(value: unknown, idOf: IdOf): GateValue {
  if (typeof value === "bigint") return toInteger(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return null;
  return toElement(value, idOf) ?? toStructure(value, idOf);
}

/** Null where what stands there is no id of ours, such as a number. */
export function idIn(properties: Raw): string | null {
  const { id } = properties;
  return typeof id === "string" ? id : null;
}

function toElement(value: object, idOf: IdOf): GateValue {
  if (neo4j.isNode(value)) return { $node: toGateNode(value) };
  if (neo4j.isRelationship(value)) return { $relationship: toGateRelationship(value, idOf) };
  return neo4j.isPath(value) ? { $path: toGatePath(value, idOf) } : null;
}

function toStructure(value: object, idOf: IdOf): GateValue {
  if (Array.isArray(value)) return value.map((each) => toGateValue(each, idOf));
  if (neo4j.isPoint(value)) return toPoint(value);
  // The driver leaves an empty part for the time: `P1DT`.
  if (isText(value)) return value.toString().replace(/T$/, "");
  if (neo4j.isVector(value))
    return [...value.asTypedArray()].map((each) => toGateValue(each, idOf));
  if (ArrayBuffer.isView(value)) return [...(value as Int8Array)];
  return toMap(value as Raw, idOf);
}

function toInteger(value: bigint): GateValue {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : { $int: String(value) };
}

function toGateNode({ labels, properties }: Node): GateNode {
  // What people keep is sealed, and yet nobody else's: that it is there may be seen, no more.
  if (labels.includes(SEALED)) return { id: null, labels: [SEALED], properties: {} };
  return {
    id: idIn(properties),
    labels: orderLabels(labels),
    properties: toProperties(properties),
  };
}

function toGateRelationship(raw: Relationship, idOf: IdOf): GateRelationship {
  return {
    id: idIn(raw.properties),
    type: raw.type,
    start: idOf(raw.startNodeElementId),
    end: idOf(raw.endNodeElementId),
    properties: toProperties(raw.properties),
  };
}

function toGatePath({ start, segments }: Path, idOf: IdOf) {
  return {
    nodes: [start, ...segments.map(({ end }) => end)].map(toGateNode),
    relationships: segments.map(({ relationship }) => toGateRelationship(relationship, idOf)),
  };
}

function toProperties(raw: Raw): Record<string, GateValue> {
  return Object.fromEntries(
    Object.entries(withoutMarks(raw)).map(([key, value]) => [key, toGateValue(value, () => null)]),
  );
}

/** An ingest marks what it wrote; another's `owner` is their own business. */
function withoutMarks(raw: Raw): Raw {
  if (raw[OWNER_PROPERTY] !== OWNER || typeof raw[HASH_PROPERTY] !== "string") return raw;
  const { [OWNER_PROPERTY]: _owner, [HASH_PROPERTY]: _hash, ...rest } = raw;
  const { [SEARCH_PROPERTY]: _search, ...kept } = rest;
  return kept;
}

function toMap(raw: Raw, idOf: IdOf): GateValue {
  // `properties(n)` of what people keep.
  if (["key", "shelf", "head", "content"].every((key) => typeof raw[key] === "string")) return {};
  const entries = Object.entries(withoutMarks(raw));
  const map = Object.fromEntries(entries.map(([key, value]) => [key, toGateValue(value, idOf)]));
  const looksLikeATag = entries.length === 1 && entries[0]?.[0].startsWith("$");
  return looksLikeATag === true ? { $map: map } : map;
}

function toPoint({ srid, x, y, z }: Point): GateValue {
  const coordinates = z === undefined || z === null ? [x, y] : [x, y, z];
  return { $point: { srid: Number(srid), coordinates: coordinates.map(Number) } };
}
