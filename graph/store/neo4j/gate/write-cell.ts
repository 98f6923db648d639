/**
 * What the driver gives as the JSON that the gate promises: nodes and relationships by business id, our marks hidden.
 * Written as text at once, and each node once: with values in between it took half as long again.
 */
import neo4j, { type Node, type Path, type Point, type Relationship } from "neo4j-driver";
import { HASH_PROPERTY, OWNER, OWNER_PROPERTY } from "../../content-hash.ts";
import { orderLabels } from "../../relation-graph.ts";
import { SEARCH_PROPERTY } from "../../search-text.ts";
import { isText } from "./is-text.ts";
import { SEALED } from "./refuse-sealed.ts";

/** The business id of a node that is known by its internal one; null where it has none. */
export type IdOf = (elementId: string) => string | null;

type Raw = Readonly<Record<string, unknown>>;

const SEALED_NODE = `{"id":null,"labels":["${SEALED}"],"properties":{}}`;
const NO_ID: IdOf = () => null;

/** Of one answer, in which the same node may stand many times: each is written once. */
export class CellWriter {
  readonly #nodes = new Map<string, string>();
  /** Of names of properties, and of lists of labels. */
  readonly #names = new Map<string, string>();
  readonly #labels = new Map<string, string>();

  /** JSON. */
  write(value: unknown, idOf: IdOf): string {
    if (typeof value === "string") return JSON.stringify(value);
    if (typeof value === "bigint") return writeInteger(value);
    if (typeof value === "number")
      return Number.isFinite(value) ? JSON.stringify(value) : `"${value}"`;
    if (typeof value === "boolean") return String(value);
    if (typeof value !== "object" || value === null) return "null";
    return this.#writeElement(value, idOf) ?? this.#writeStructure(value, idOf);
  }

  #writeElement(value: object, idOf: IdOf): string | null {
    if (neo4j.isNode(value)) return `{"$node":${this.#writeNode(value)}}`;
    if (neo4j.isRelationship(value))
      return `{"$relationship":${this.#writeRelationship(value, idOf)}}`;
    return neo4j.isPath(value) ? `{"$path":${this.#writePath(value, idOf)}}` : null;
  }

  #writeStructure(value: object, idOf: IdOf): string {
    if (Array.isArray(value)) return this.#writeList(value, idOf);
    if (neo4j.isPoint(value)) return writePoint(value);
    // The driver leaves an empty part for the time: `P1DT`.
    if (isText(value)) return JSON.stringify(value.toString().replace(/T$/, ""));
    if (neo4j.isVector(value)) return this.#writeList([...value.asTypedArray()], NO_ID);
    if (ArrayBuffer.isView(value)) return `[${[...(value as Int8Array)].join()}]`;
    return this.#writeMap(value as Raw, idOf);
  }

  #writeList(values: readonly unknown[], idOf: IdOf): string {
    return `[${values.map((each) => this.write(each, idOf)).join()}]`;
  }

  #writeNode(node: Node): string {
    const known = this.#nodes.get(node.elementId);
    if (known !== undefined) return known;
    const { labels, properties } = node;
    // What people keep is sealed, and yet nobody else's: that it is there may be seen, no more.
    const text = labels.includes(SEALED)
      ? SEALED_NODE
      : `{"id":${writeId(properties)},"labels":${this.#writeLabels(labels)},"properties":${this.#writeProperties(properties, NO_ID)}}`;
    this.#nodes.set(node.elementId, text);
    return text;
  }

  #writeRelationship(raw: Relationship, idOf: IdOf): string {
    const start = JSON.stringify(idOf(raw.startNodeElementId));
    const end = JSON.stringify(idOf(raw.endNodeElementId));
    const properties = this.#writeProperties(raw.properties, NO_ID);
    return `{"id":${writeId(raw.properties)},"type":${this.#writeName(raw.type)},"start":${start},"end":${end},"properties":${properties}}`;
  }

  #writePath({ start, segments }: Path, idOf: IdOf): string {
    const nodes = [start, ...segments.map(({ end }) => end)].map((node) => this.#writeNode(node));
    const relationships = segments.map(({ relationship }) =>
      this.#writeRelationship(relationship, idOf),
    );
    return `{"nodes":[${nodes.join()}],"relationships":[${relationships.join()}]}`;
  }

  #writeMap(raw: Raw, idOf: IdOf): string {
    // `properties(n)` of what people keep.
    if (["key", "shelf", "head", "content"].every((key) => typeof raw[key] === "string"))
      return "{}";
    const map = this.#writeProperties(raw, idOf);
    const keys = keptKeys(raw);
    const looksLikeATag = keys.length === 1 && keys[0]?.startsWith("$");
    return looksLikeATag === true ? `{"$map":${map}}` : map;
  }

  #writeProperties(raw: Raw, idOf: IdOf): string {
    let text = "";
    for (const key of keptKeys(raw)) {
      text += `${text === "" ? "" : ","}${this.#writeName(key)}:${this.write(raw[key], idOf)}`;
    }
    return `{${text}}`;
  }

  #writeName(name: string): string {
    return remember(this.#names, name, () => JSON.stringify(name));
  }

  #writeLabels(labels: readonly string[]): string {
    return remember(this.#labels, labels.join("\0"), () => JSON.stringify(orderLabels(labels)));
  }
}

/** Null where what stands there is no id of ours, such as a number. */
export function idIn(properties: Raw): string | null {
  const { id } = properties;
  return typeof id === "string" ? id : null;
}

function writeId(properties: Raw): string {
  return JSON.stringify(idIn(properties));
}

function writeInteger(value: bigint): string {
  return Number.isSafeInteger(Number(value)) ? String(value) : `{"$int":"${value}"}`;
}

function writePoint({ srid, x, y, z }: Point): string {
  const coordinates = z === undefined || z === null ? [x, y] : [x, y, z];
  return JSON.stringify({
    $point: { srid: Number(srid), coordinates: coordinates.map(Number) },
  });
}

const MARKS: ReadonlySet<string> = new Set([OWNER_PROPERTY, HASH_PROPERTY, SEARCH_PROPERTY]);

/** An ingest marks what it wrote; another's `owner` is their own business. */
function keptKeys(raw: Raw): readonly string[] {
  const keys = Object.keys(raw);
  const isMarked = raw[OWNER_PROPERTY] === OWNER && typeof raw[HASH_PROPERTY] === "string";
  return isMarked ? keys.filter((key) => !MARKS.has(key)) : keys;
}

function remember(known: Map<string, string>, key: string, make: () => string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
