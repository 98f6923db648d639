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
 * The business id of a node by the engine's own, null where it has none. Asking the engine takes longer than all else that
 * is done with a relationship, so each node is asked for once, and not at all when it came before (`learn`).
 */
export function createIdOf(ask) {
  const known = new Map();
  const learn = (internalId, id) => {
    known.set(internalId, id);
    return id;
  };
  const idOf = (internalId) => {
    const id = known.get(internalId);
    return id === undefined ? learn(internalId, toId(ask(internalId))) : id;
  };
  return Object.assign(idOf, { learn });
}

/** `idOf` is of {@link createIdOf}. */
export function toCell(value, idOf) {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return { $int: String(value) };
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value !== "object") return value;
  // Only local times come as dates, whose ISO form has no zone.
  if (value instanceof Date) return value.toISOString().replace(/(?:\.000)?Z$/, "");
  if (ArrayBuffer.isView(value)) return [...value];
  if (Array.isArray(value)) return value.map((item) => toCell(item, idOf));
  return toElement(value, idOf) ?? toMap(value, idOf);
}

function toElement(value, idOf) {
  if (isNode(value)) return { $node: toNode(value, idOf) };
  if (isEdge(value)) return { $relationship: toRelationship(value, idOf) };
  const { nodes, edges } = value;
  const isPath =
    Object.keys(value).length === 2 &&
    Array.isArray(nodes) &&
    Array.isArray(edges) &&
    nodes.length === edges.length + 1 &&
    nodes.every(isNode) &&
    edges.every(isEdge);
  if (!isPath) return null;
  return {
    $path: {
      nodes: nodes.map((node) => toNode(node, idOf)),
      relationships: edges.map((edge) => toRelationship(edge, idOf)),
    },
  };
}

function isNode(value) {
  return typeof value?.["_id"] === "number" && Array.isArray(value["_labels"]);
}

function isEdge(value) {
  return typeof value?.["_type"] === "string" && typeof value["_source"] === "number";
}

function toNode(value, idOf) {
  return {
    id: idOf.learn(value["_id"], toId(value.id)),
    labels: orderLabels(value["_labels"]),
    properties: toProperties(value, NODE_FIELDS, idOf),
  };
}

function toRelationship(value, idOf) {
  return {
    id: toId(value.id),
    type: value["_type"],
    start: idOf(value["_source"]),
    end: idOf(value["_target"]),
    properties: toProperties(value, EDGE_FIELDS, idOf),
  };
}

function toId(value) {
  return typeof value === "string" ? value : null;
}

/** Loops instead of lists of entries: most of an answer is made here, and they are twice as quick. */
function toProperties(value, fields, idOf) {
  const hidden = isMarked(value) ? [...fields, ...MARKS] : fields;
  const properties = {};
  for (const key of Object.keys(value)) {
    if (!hidden.includes(key)) set(properties, key, toCell(value[key], idOf));
  }
  return properties;
}

/** Another's `owner` is their own business: ours come with a hash of 64 bits, edges with the hash alone. */
function isMarked({ contentHash, owner }) {
  const isHash = typeof contentHash === "bigint" || typeof contentHash === "number";
  return isHash && (owner === undefined || owner === OWNER);
}

/** A map whose only key begins with `$` would be taken for a tag. */
function toMap(record, idOf) {
  const map = toProperties(record, [], idOf);
  const keys = Object.keys(map);
  return keys.length === 1 && keys[0].startsWith("$") ? { $map: map } : map;
}

/** `__proto__` is a key like any other. */
function set(object, key, value) {
  if (key === "__proto__") {
    Object.defineProperty(object, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else object[key] = value;
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
