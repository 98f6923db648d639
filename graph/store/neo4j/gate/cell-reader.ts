/**
 * What the driver gives as the values that the gate promises: nodes and relationships by business id, our marks hidden. Goes
 * through each value once: how large it is and which ends are still to be found comes with it.
 */
import neo4j, { type Node, type Path, type Point, type Relationship } from "neo4j-driver";
import type { GateNode, GatePath, GateRelationship, GateValue } from "../../../gate/gate-value.ts";
import { HASH_PROPERTY, OWNER, OWNER_PROPERTY } from "../../content-hash.ts";
import { orderLabels } from "../../relation-graph.ts";
import { SEARCH_PROPERTY } from "../../search-text.ts";
import { isText } from "./is-text.ts";
import { SEALED } from "./refuse-sealed.ts";

type Raw = Readonly<Record<string, unknown>>;

/** A relationship knows its ends by internal ids alone; whoever finds the business ids sets them. */
export interface OpenEnds {
  readonly relationship: { start: string | null; end: string | null };
  /** Element ids. */
  readonly start: string;
  readonly end: string;
}

interface Known {
  readonly node: GateNode;
  readonly size: number;
}

/** Of a whole row at least: nothing of it needs less. */
const SMALLEST = 1;

/** Of one answer, in which the same node may stand many times: each is read once. */
export class CellReader {
  /** Business ids by element id, of the nodes read so far. */
  readonly ids = new Map<string, string | null>();
  readonly #nodes = new Map<string, Known>();
  readonly #labels = new Map<string, readonly string[]>();
  #size = 0;
  #room = 0;
  #ends: OpenEnds[] = [];

  /**
   * A row, and how long it is as JSON, at least. One that is longer than `room` is not read to its end and of no use: a
   * single row can be larger than all that an answer may hold.
   */
  read(
    values: readonly unknown[],
    room: number,
  ): { readonly row: GateValue[]; readonly size: number } {
    this.#size = 0;
    this.#room = room;
    return { row: this.#readList(values), size: this.#size };
  }

  /** Of the rows read since it was last asked. */
  takeEnds(): readonly OpenEnds[] {
    const ends = this.#ends;
    this.#ends = [];
    return ends;
  }

  #read(value: unknown): GateValue {
    if (typeof value === "string") {
      this.#size += value.length + 2;
      return value;
    }
    this.#size += SMALLEST;
    if (typeof value === "bigint") return toInteger(value);
    if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
    if (typeof value === "boolean") return value;
    return typeof value === "object" && value !== null ? this.#readObject(value) : null;
  }

  #readObject(value: object): GateValue {
    if (Array.isArray(value)) return this.#readList(value);
    if (neo4j.isNode(value)) return { $node: this.#readNode(value) };
    if (neo4j.isRelationship(value)) return { $relationship: this.#readRelationship(value) };
    if (neo4j.isPath(value)) return { $path: this.#readPath(value) };
    if (neo4j.isPoint(value)) return toPoint(value);
    // The driver leaves an empty part for the time: `P1DT`.
    if (isText(value)) return value.toString().replace(/T$/, "");
    if (neo4j.isVector(value)) return this.#readList([...value.asTypedArray()]);
    if (ArrayBuffer.isView(value)) return this.#readList([...(value as Int8Array)]);
    return this.#readMap(value as Raw);
  }

  #readList(values: readonly unknown[]): GateValue[] {
    const list: GateValue[] = [];
    for (const each of values) {
      if (this.#size > this.#room) break;
      list.push(this.#read(each));
    }
    return list;
  }

  #readNode({ elementId, labels, properties }: Node): GateNode {
    const known = this.#nodes.get(elementId);
    if (known !== undefined) {
      this.#size += known.size;
      return known.node;
    }
    const before = this.#size;
    // What people keep is sealed, and yet nobody else's: that it is there may be seen, no more.
    const node = labels.includes(SEALED)
      ? { id: null, labels: [SEALED], properties: {} }
      : {
          id: idIn(properties),
          labels: this.#readLabels(labels),
          properties: this.#readProperties(properties),
        };
    this.#nodes.set(elementId, { node, size: this.#size - before });
    this.ids.set(elementId, node.id);
    return node;
  }

  #readRelationship(raw: Relationship): GateRelationship {
    const { type, startNodeElementId, endNodeElementId } = raw;
    const properties = this.#readProperties(raw.properties);
    const relationship = { id: idIn(raw.properties), type, start: null, end: null, properties };
    this.#ends.push({ relationship, start: startNodeElementId, end: endNodeElementId });
    return relationship;
  }

  #readPath({ start, segments }: Path): GatePath {
    const nodes = [this.#readNode(start)];
    const relationships: GateRelationship[] = [];
    for (const { relationship, end } of segments) {
      relationships.push(this.#readRelationship(relationship));
      nodes.push(this.#readNode(end));
    }
    return { nodes, relationships };
  }

  #readMap(raw: Raw): GateValue {
    // `properties(n)` of what people keep.
    if (["key", "shelf", "head", "content"].every((key) => typeof raw[key] === "string")) return {};
    const map = this.#readProperties(raw);
    const keys = Object.keys(map);
    return keys.length === 1 && keys[0]?.startsWith("$") === true ? { $map: map } : map;
  }

  #readProperties(raw: Raw): Readonly<Record<string, GateValue>> {
    const isMarked = raw[OWNER_PROPERTY] === OWNER && typeof raw[HASH_PROPERTY] === "string";
    const properties: Record<string, GateValue> = {};
    for (const key of Object.keys(raw)) {
      // An ingest marks what it wrote; another's `owner` is their own business.
      if (isMarked && MARKS.has(key)) continue;
      this.#size += key.length + 3;
      properties[key] = this.#read(raw[key]);
    }
    return properties;
  }

  #readLabels(labels: readonly string[]): readonly string[] {
    const key = labels.join("\0");
    const known = this.#labels.get(key) ?? orderLabels(labels);
    this.#labels.set(key, known);
    return known;
  }
}

const MARKS: ReadonlySet<string> = new Set([OWNER_PROPERTY, HASH_PROPERTY, SEARCH_PROPERTY]);

/** Null where what stands there is no id of ours, such as a number. */
export function idIn({ id }: Raw): string | null {
  return typeof id === "string" ? id : null;
}

function toInteger(value: bigint): GateValue {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : { $int: String(value) };
}

function toPoint({ srid, x, y, z }: Point): GateValue {
  const coordinates = z === undefined || z === null ? [x, y] : [x, y, z];
  return { $point: { srid: Number(srid), coordinates: coordinates.map(Number) } };
}
