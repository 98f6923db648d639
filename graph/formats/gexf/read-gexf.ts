/** GEXF 1.1 to 1.3, from Gephi, networkx and others. Hierarchies are laid flat, of values over time the last counts. */
import type { PortableGraph, PortableValue } from "../../model/portable-graph.ts";
import { collectGraph, type GraphCollector } from "../collect-graph.ts";
import { type Column, parseValue } from "../columns.ts";
import { parseMetaLines } from "../file-meta.ts";
import { FormatError, placeIn } from "../format-error.ts";
import { parseNumber } from "../number-text.ts";
import type { ReadLimits } from "../read-limits.ts";
import { readXml } from "../xml/read-xml.ts";
import {
  attributeOf,
  childNamed,
  childrenNamed,
  descendantsNamed,
  type XmlElement,
} from "../xml/xml-element.ts";
import { fromGexfType } from "./gexf-types.ts";
import { readViz } from "./gexf-viz.ts";

/** @throws FormatError */
export function readGexf(text: string, limits: ReadLimits): PortableGraph {
  const root = readXml(text);
  if (root.name !== "gexf")
    throw new FormatError("NOT_THIS_FORMAT", { format: "GEXF", found: `<${root.name}>` });
  const graph = childNamed(root, "graph");
  if (graph === undefined) throw new FormatError("NO_GRAPH", { format: "GEXF" });
  const collector = collectGraph(limits);
  const source = { text, collector };
  addNodes(graph, source, readColumns(graph, "node"));
  const isUndirected = attributeOf(graph, "defaultedgetype") !== "directed";
  addEdges(graph, source, { ...readColumns(graph, "edge"), isUndirected });
  return collector.finish(readMeta(root));
}

interface Source {
  readonly text: string;
  readonly collector: GraphCollector;
}

interface Columns {
  readonly byId: ReadonlyMap<string, Column>;
  readonly defaults: Readonly<Record<string, PortableValue>>;
  /** The column that holds labels or types, if there is one. */
  readonly own: Column | undefined;
}

function readColumns(graph: XmlElement, of: "node" | "edge"): Columns {
  const byId = new Map<string, Column>();
  const defaults: [string, PortableValue][] = [];
  const declared = childrenNamed(graph, "attributes").filter(
    (attributes) => (attributeOf(attributes, "class") ?? "node") === of,
  );
  for (const attribute of declared.flatMap((list) => childrenNamed(list, "attribute"))) {
    const id = attributeOf(attribute, "id") ?? "";
    const name = attributeOf(attribute, "title") ?? id;
    const column = { name, ...fromGexfType(attributeOf(attribute, "type") ?? "string") };
    byId.set(id, column);
    const preset = childNamed(attribute, "default")?.text.trim();
    if (preset !== undefined) defaults.push([name, parseValue(preset, column)]);
  }
  const ownName = of === "node" ? "labels" : "type";
  const own = [...byId.values()].find(
    ({ name, of: scalar, isList }) =>
      name === ownName && scalar === "string" && isList === (of === "node"),
  );
  return { byId, defaults: Object.fromEntries(defaults), own };
}

interface Values {
  readonly properties: Readonly<Record<string, PortableValue>>;
  readonly own: PortableValue | undefined;
}

function readValues(element: XmlElement, { byId, defaults, own }: Columns): Values {
  let ownValue: PortableValue | undefined;
  const entries: [string, PortableValue][] = Object.entries(defaults);
  for (const value of childrenNamed(element, "attvalues").flatMap((list) => list.children)) {
    // 1.1 drafts say `id` for what later is `for`.
    const id = attributeOf(value, "for") ?? attributeOf(value, "id") ?? "";
    const column: Column = byId.get(id) ?? { name: id, of: "string", isList: false };
    const parsed = parseValue(attributeOf(value, "value") ?? value.text, column);
    if (column === own) ownValue = parsed;
    else entries.push([column.name, parsed]);
  }
  for (const name of ["start", "end", "pid"]) {
    const value = attributeOf(element, name);
    if (value !== undefined) entries.push([name, value]);
  }
  return { properties: Object.fromEntries(entries), own: ownValue };
}

function addNodes(parent: XmlElement, source: Source, columns: Columns): void {
  const { text, collector } = source;
  for (const node of childrenNamed(parent, "nodes").flatMap((list) =>
    childrenNamed(list, "node"),
  )) {
    const id = attributeOf(node, "id");
    const { properties, own } = readValues(node, columns);
    const inside = parent.name === "node" ? { parent: attributeOf(parent, "id") ?? "" } : {};
    collector.addNode(
      {
        id,
        name: attributeOf(node, "label") ?? id ?? "",
        labels: Array.isArray(own) ? (own as string[]) : [],
        properties: { ...inside, ...readViz(node), ...properties },
      },
      () => placeIn(text, node.offset),
    );
    addNodes(node, source, columns);
  }
}

const DIRECTIONS = new Set(["directed", "undirected", "mutual"]);

function addEdges(
  graph: XmlElement,
  { text, collector }: Source,
  columns: Columns & { readonly isUndirected: boolean },
): void {
  const lists = [...descendantsNamed(graph, "edges")];
  for (const edge of lists.flatMap((list) => childrenNamed(list, "edge"))) {
    const { properties, own } = readValues(edge, columns);
    const said = attributeOf(edge, "type");
    // networkx writes any attribute `type` there.
    const direction = said !== undefined && DIRECTIONS.has(said) ? said : undefined;
    const kind = direction === undefined ? said : undefined;
    const weight = parseNumber(attributeOf(edge, "weight") ?? "");
    collector.addEdge(
      {
        id: attributeOf(edge, "id"),
        type: attributeOf(edge, "kind") ?? (typeof own === "string" ? own : (kind ?? "")),
        name: attributeOf(edge, "label") ?? "",
        source: attributeOf(edge, "source"),
        target: attributeOf(edge, "target"),
        directed: direction === undefined ? !columns.isUndirected : direction === "directed",
        properties: { ...readViz(edge), ...(weight === null ? {} : { weight }), ...properties },
      },
      () => placeIn(text, edge.offset),
    );
  }
}

function readMeta(root: XmlElement) {
  const element = childNamed(root, "meta");
  if (element === undefined) return parseMetaLines("");
  const description = childNamed(element, "description")?.text ?? "";
  const meta = parseMetaLines(description);
  const date = meta.date || (attributeOf(element, "lastmodifieddate") ?? "");
  // A description of somebody else's is the best title there is.
  const title = meta.title || (meta.version === "" ? description.trim() : "");
  return { ...meta, date, title };
}
