/**
 * The engine's values as JSON with tags (`graph/gate/gate-value.ts`), and parameters the other way. Beside the child, and
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
 * rows: its text is made once. Text at once, without objects in between: those took half as long again (measured).
 */
export class CellWriter {
  #ask;
  #ids = new Map();
  #nodes = new Map();
  /** Of names of properties and types, and of lists of labels. */
  #names = new Map();
  #labels = new Map();

  constructor(ask) {
    this.#ask = ask;
  }

  /** JSON. */
  write(value) {
    if (typeof value === "string") return JSON.stringify(value);
    if (value === null || value === undefined) return "null";
    if (typeof value === "number") return Number.isFinite(value) ? String(value) : `"${value}"`;
    if (typeof value === "bigint") return `{"$int":"${value}"}`;
    if (typeof value !== "object") return String(value);
    // Only local times come as dates, whose ISO form has no zone.
    if (value instanceof Date) return `"${value.toISOString().replace(/(?:\.000)?Z$/, "")}"`;
    if (ArrayBuffer.isView(value)) return this.#writeList([...value]);
    if (Array.isArray(value)) return this.#writeList(value);
    return this.#writeElement(value) ?? this.#writeMap(value);
  }

  #writeList(values) {
    return `[${values.map((each) => this.write(each)).join()}]`;
  }

  #writeElement(value) {
    if (isNode(value)) return `{"$node":${this.#writeNode(value)}}`;
    if (isEdge(value)) return `{"$relationship":${this.#writeEdge(value)}}`;
    if (!isPath(value)) return null;
    const nodes = value.nodes.map((node) => this.#writeNode(node));
    const edges = value.edges.map((edge) => this.#writeEdge(edge));
    return `{"$path":{"nodes":[${nodes.join()}],"relationships":[${edges.join()}]}}`;
  }

  #writeNode(node) {
    const known = this.#nodes.get(node["_id"]);
    if (known !== undefined) return known;
    const id = toId(node.id);
    this.#ids.set(node["_id"], id);
    const labels = this.#writeLabels(node["_labels"]);
    const properties = this.#writeProperties(node, NODE_FIELDS);
    const text = `{"id":${JSON.stringify(id)},"labels":${labels},"properties":${properties}}`;
    this.#nodes.set(node["_id"], text);
    return text;
  }

  #writeEdge(edge) {
    const [start, end] = [edge["_source"], edge["_target"]].map((each) => this.#writeIdOf(each));
    const properties = this.#writeProperties(edge, EDGE_FIELDS);
    return `{"id":${JSON.stringify(toId(edge.id))},"type":${this.#writeName(edge["_type"])},"start":${start},"end":${end},"properties":${properties}}`;
  }

  #writeIdOf(internalId) {
    let id = this.#ids.get(internalId);
    if (id === undefined) {
      id = toId(this.#ask(internalId));
      this.#ids.set(internalId, id);
    }
    return JSON.stringify(id);
  }

  /** A map whose only key begins with `$` would be taken for a tag. */
  #writeMap(record) {
    const text = this.#writeProperties(record, []);
    return text.startsWith('{"$') && keptKeys(record, []).length === 1 ? `{"$map":${text}}` : text;
  }

  #writeProperties(value, fields) {
    let text = "";
    for (const key of keptKeys(value, fields)) {
      text += `${text === "" ? "" : ","}${this.#writeName(key)}:${this.write(value[key])}`;
    }
    return `{${text}}`;
  }

  #writeName(name) {
    return remember(this.#names, name, () => JSON.stringify(name));
  }

  #writeLabels(labels) {
    return remember(this.#labels, labels.join("\0"), () => JSON.stringify(orderLabels(labels)));
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

function keptKeys(value, fields) {
  const keys = Object.keys(value);
  const isPlain = fields.length === 0 && value.contentHash === undefined;
  if (isPlain) return keys;
  const hidden = isMarked(value) ? [...fields, ...MARKS] : fields;
  return keys.filter((key) => !hidden.includes(key));
}

/** Another's `owner` is their own business: ours come with a hash of 64 bits, edges with the hash alone. */
function isMarked({ contentHash, owner }) {
  const isHash = typeof contentHash === "bigint" || typeof contentHash === "number";
  return isHash && (owner === undefined || owner === OWNER);
}

function remember(known, key, make) {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
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
