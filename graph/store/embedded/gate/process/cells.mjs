/**
 * The engine's values as those that JSON can carry, with tags (`graph/gate/gate-value.ts`), and parameters the other way. Beside the child, and
 * like it plain JavaScript.
 */

/** What an ingest adds to its own nodes and edges (`content-hash.ts`, `search-text.ts`), and is not shown. */
const OWNER = "codebook";
const MARKS = ["owner", "contentHash", "searchText"];
const NODE_FIELDS = ["_id", "_labels"];
const EDGE_FIELDS = ["_id", "_source", "_target", "_type"];

/**
 * Of one answer. `ask` gives the business id of a node by the engine's own. Asking takes longer than all else that is done
 * with a relationship, so each node is asked for once, and not at all when it came before. The same node may stand in many
 * rows: it is read once.
 */
export class CellReader {
  #ask;
  #ids = new Map();
  #nodes = new Map();
  #labels = new Map();
  #size = 0;

  constructor(ask) {
    this.#ask = ask;
  }

  /** The values of a row, and how long they are as JSON, at least. */
  read(values) {
    this.#size = 0;
    return { row: values.map((each) => this.#read(each)), size: this.#size };
  }

  #read(value) {
    if (typeof value === "string") {
      this.#size += value.length + 2;
      return value;
    }
    this.#size += 1;
    if (value === null || value === undefined) return null;
    if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
    if (typeof value === "bigint") return { $int: String(value) };
    return typeof value === "object" ? this.#readObject(value) : value;
  }

  #readObject(value) {
    // Only local times come as dates, whose ISO form has no zone.
    if (value instanceof Date) return value.toISOString().replace(/(?:\.000)?Z$/, "");
    if (ArrayBuffer.isView(value)) return this.#readList([...value]);
    if (Array.isArray(value)) return this.#readList(value);
    if (isNode(value)) return { $node: this.#readNode(value) };
    if (isEdge(value)) return { $relationship: this.#readEdge(value) };
    return isPath(value) ? { $path: this.#readPath(value) } : this.#readMap(value);
  }

  #readList(values) {
    return values.map((each) => this.#read(each));
  }

  #readNode(node) {
    const known = this.#nodes.get(node["_id"]);
    if (known !== undefined) {
      this.#size += known.size;
      return known.read;
    }
    const before = this.#size;
    const id = toId(node.id);
    const labels = this.#readLabels(node["_labels"]);
    const read = { id, labels, properties: this.#readProperties(node, NODE_FIELDS) };
    this.#ids.set(node["_id"], id);
    this.#nodes.set(node["_id"], { read, size: this.#size - before });
    return read;
  }

  #readEdge(edge) {
    const [start, end] = [edge["_source"], edge["_target"]].map((each) => this.#idOf(each));
    const properties = this.#readProperties(edge, EDGE_FIELDS);
    return { id: toId(edge.id), type: edge["_type"], start, end, properties };
  }

  /** Its nodes first, which tell the ends of its relationships. */
  #readPath({ nodes, edges }) {
    return {
      nodes: nodes.map((node) => this.#readNode(node)),
      relationships: edges.map((edge) => this.#readEdge(edge)),
    };
  }

  #idOf(internalId) {
    let id = this.#ids.get(internalId);
    if (id === undefined) {
      id = toId(this.#ask(internalId));
      this.#ids.set(internalId, id);
    }
    return id;
  }

  /** A map whose only key begins with `$` would be taken for a tag. */
  #readMap(record) {
    const map = this.#readProperties(record, []);
    const keys = Object.keys(map);
    return keys.length === 1 && keys[0].startsWith("$") ? { $map: map } : map;
  }

  #readProperties(value, fields) {
    const properties = {};
    const hidden = isMarked(value) ? MARKS : [];
    for (const key of Object.keys(value)) {
      if (fields.includes(key) || hidden.includes(key)) continue;
      this.#size += key.length + 3;
      properties[key] = this.#read(value[key]);
    }
    return properties;
  }

  #readLabels(labels) {
    const key = labels.join("\0");
    const known = this.#labels.get(key) ?? orderLabels(labels);
    this.#labels.set(key, known);
    return known;
  }
}

function isNode(value) {
  return typeof value?.["_id"] === "number" && Array.isArray(value["_labels"]);
}

function isEdge(value) {
  return typeof value?.["_type"] === "string" && typeof value["_source"] === "number";
}

function isPath(value) {
  const { nodes, edges } = value;
  return (
    Array.isArray(nodes) &&
    Array.isArray(edges) &&
    Object.keys(value).length === 2 &&
    nodes.length === edges.length + 1 &&
    nodes.every(isNode) &&
    edges.every(isEdge)
  );
}

function toId(value) {
  return typeof value === "string" ? value : null;
}

/** Another's `owner` is their own business: ours come with a hash of 64 bits, edges with the hash alone. */
function isMarked({ contentHash, owner }) {
  const isHash = typeof contentHash === "bigint" || typeof contentHash === "number";
  return isHash && (owner === undefined || owner === OWNER);
}

/** The engine keeps no order of labels. */
function orderLabels(labels) {
  const others = labels.filter((label) => label !== "Entity").toSorted();
  return labels.includes("Entity") ? ["Entity", ...others] : others;
}

/** A parameter as the engine takes it. */
export function toEngineValue(value) {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(toEngineValue);
  const entries = Object.entries(value);
  const [tag, inner] = entries.length === 1 ? entries[0] : [];
  if (tag === "$int") return BigInt(inner);
  const map = tag === "$map" ? Object.entries(inner) : entries;
  return Object.fromEntries(map.map(([key, item]) => [key, toEngineValue(item)]));
}
