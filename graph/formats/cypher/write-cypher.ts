/**
 * A script for Neo4j 5 and later: constraints first, then nodes and relationships in batches, each statement ended by a
 * semicolon at the end of its line. Everything is found by its id, so the script may be run again and changes nothing.
 */
import type { PortableEdge, PortableGraph, PortableNode } from "../../model/portable-graph.ts";
import { CREATOR, writeMetaLines } from "../file-meta.ts";
import { writeRowStatements } from "./cypher-rows.ts";
import { cypherName } from "./cypher-text.ts";

/** For nodes and edges of files that know no classes. */
const ANY_LABEL = "Node";
const ANY_TYPE = "RELATED";

export function writeCypher({ meta, nodes, edges }: PortableGraph): string {
  const labelOf = new Map(nodes.map((node) => [node.id, mainLabel(node)]));
  return [
    `// ${CREATOR}`,
    ...writeMetaLines(meta).map((line) => `// ${line}`),
    "// Run it with: cypher-shell -f FILE. Running it again changes nothing.",
    "",
    ...[...new Set(labelOf.values())].map(
      (label) =>
        `CREATE CONSTRAINT IF NOT EXISTS FOR (n:${cypherName(label)}) REQUIRE n.id IS UNIQUE;`,
    ),
    ...writeNodes(nodes),
    ...writeEdges(edges, labelOf),
    "",
  ].join("\n");
}

function mainLabel({ labels }: PortableNode): string {
  return labels.find((label) => label !== "") ?? ANY_LABEL;
}

function writeNodes(nodes: readonly PortableNode[]): string[] {
  const groups = groupBy(nodes, ({ labels }) => JSON.stringify(labels.filter(Boolean)));
  return groups.flatMap((group) => {
    const [main = ANY_LABEL, ...others] = (group[0]?.labels ?? []).filter(Boolean);
    return writeRowStatements(group.map(withName), {
      variable: "n",
      keys: ({ id }) => [id],
      labels: others.map((label) => `:${cypherName(label)}`).join(""),
      find: ([id]) => [`MERGE (n:${cypherName(main)} {id: ${id}})`],
    });
  });
}

function writeEdges(
  edges: readonly PortableEdge[],
  labelOf: ReadonlyMap<string, string>,
): string[] {
  const labelAt = (id: string): string => labelOf.get(id) ?? ANY_LABEL;
  const groups = groupBy(edges, ({ type, source, target }) =>
    JSON.stringify([type, labelAt(source), labelAt(target)]),
  );
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const [a, b] = [first.source, first.target].map((id) => cypherName(labelAt(id)));
    const type = cypherName(first.type === "" ? ANY_TYPE : first.type);
    return writeRowStatements(group.map(withDirection), {
      variable: "r",
      keys: ({ id, source, target }) => [id, source, target],
      find: ([id, source, target]) => [
        `MATCH (a:${a} {id: ${source}})`,
        `MATCH (b:${b} {id: ${target}})`,
        `MERGE (a)-[r:${type} {id: ${id}}]->(b)`,
      ],
    });
  });
}

/** What people call it is a property here, like everything else; one named `id` gives way to the business key. */
function withName<Element extends PortableNode | PortableEdge>(element: Element): Element {
  const { name, properties } = element;
  const { id, ...others } = properties;
  const kept = id === undefined ? others : { ...others, fileId: id };
  const isSaid = name === "" || Object.values(properties).includes(name);
  return { ...element, properties: isSaid ? kept : { name, ...kept } };
}

/** Neo4j knows no relationship without direction. */
function withDirection(edge: PortableEdge): PortableEdge {
  const named = withName(edge);
  if (edge.directed) return named;
  return { ...named, properties: { ...named.properties, directed: false } };
}

function groupBy<Element>(elements: readonly Element[], keyOf: (element: Element) => string) {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  return [...groups.values()];
}
