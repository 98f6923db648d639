/** The columns that every table has, as Gephi calls them, and what other programs call the same. */
export const NODE_TITLES = { id: "Id", name: "Label", labels: "Labels", version: "Graph version" };

export const EDGE_TITLES = {
  id: "Id",
  source: "Source",
  target: "Target",
  direction: "Type",
  type: "Kind",
  name: "Label",
  version: "Graph version",
};

type Aliases<Role extends string> = Readonly<Record<Role, readonly string[]>>;

// The first that is there counts: an edge's `from` is a date where it has a `Source`.
const NODE_ALIASES: Aliases<keyof typeof NODE_TITLES> = {
  id: ["id", "node id", "nodeid", "node", "vertex"],
  name: ["label", "name"],
  labels: ["labels", ":label"],
  version: ["graph version"],
};

const EDGE_ALIASES: Aliases<keyof typeof EDGE_TITLES> = {
  id: ["id", "edge id"],
  source: ["source", "from", "vertex 1", "vertex1", "start"],
  target: ["target", "to", "vertex 2", "vertex2", "end"],
  direction: ["type"],
  type: ["kind", ":type", "relation", "relationship"],
  name: ["label"],
  version: ["graph version"],
};

/** Neo4j's import tool marks them so, with the name of the property before. */
const NEO4J_MARKS: Readonly<Record<string, string>> = {
  ":id": "id",
  ":start_id": "source",
  ":end_id": "target",
};

export const ALIASES = { nodes: NODE_ALIASES, edges: EDGE_ALIASES };

/** Where each role's column is; titles that have a type are never one. */
export function findRoles(
  titles: readonly string[],
  table: "nodes" | "edges",
): ReadonlyMap<string, number> {
  const known = titles.map((title) => {
    const lower = title
      .trim()
      .toLowerCase()
      .replace(/\([^)]*\)$/, "");
    return NEO4J_MARKS[lower.slice(Math.max(0, lower.lastIndexOf(":")))] ?? lower;
  });
  const roles = Object.entries(ALIASES[table]).flatMap(([role, aliases]) => {
    const alias = aliases.find((name) => known.includes(name));
    return alias === undefined ? [] : [[role, known.indexOf(alias)] as const];
  });
  return new Map(roles);
}

/** A property of this name would be taken for one of the table's own columns. */
export function isReserved(name: string, table: "nodes" | "edges"): boolean {
  return findRoles([name], table).size > 0;
}
