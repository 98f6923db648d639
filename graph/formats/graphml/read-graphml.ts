/** GraphML from Gephi, networkx, igraph, NodeXL, Neo4j and yEd. Graphs inside of nodes are laid flat. */
import {
  type GraphMeta,
  NO_META,
  type PortableGraph,
  type PortableValue,
} from "../../model/portable-graph.ts";
import { collectGraph, type GraphCollector } from "../collect-graph.ts";
import { FormatError, placeIn } from "../format-error.ts";
import type { ReadLimits } from "../read-limits.ts";
import { readXml } from "../xml/read-xml.ts";
import { attributeOf, childNamed, childrenNamed, type XmlElement } from "../xml/xml-element.ts";
import { type Keys, readData, readKeys } from "./graphml-keys.ts";
import { readDrawing } from "./yed-drawing.ts";

/** @throws FormatError */
export function readGraphml(text: string, limits: ReadLimits): PortableGraph {
  const root = readXml(text);
  if (root.name !== "graphml")
    throw new FormatError("NOT_THIS_FORMAT", { format: "GraphML", found: `<${root.name}>` });
  const graph = childNamed(root, "graph");
  if (graph === undefined) throw new FormatError("NO_GRAPH", { format: "GraphML" });
  const source: Source = {
    text,
    collector: collectGraph(limits),
    nodeKeys: readKeys(root, "node"),
    edgeKeys: readKeys(root, "edge"),
  };
  addGraph(graph, source, null);
  return source.collector.finish(readMeta(root, graph));
}

interface Source {
  readonly text: string;
  readonly collector: GraphCollector;
  readonly nodeKeys: Keys;
  readonly edgeKeys: Keys;
}

function addGraph(graph: XmlElement, source: Source, parent: string | null): void {
  const isDirected = attributeOf(graph, "edgedefault") !== "undirected";
  for (const element of graph.children) {
    if (element.name === "node") addNode(element, source, parent);
    else if (element.name === "edge") addEdge(element, source, isDirected);
    else if (element.name === "hyperedge")
      throw new FormatError("HYPEREDGE", placeIn(source.text, element.offset));
  }
}

function addNode(node: XmlElement, source: Source, parent: string | null): void {
  const id = attributeOf(node, "id");
  const { properties, name, labels } = readData(node, source.nodeKeys);
  const drawing = readDrawing(node);
  const inside: Record<string, PortableValue> = parent === null ? {} : { parent };
  source.collector.addNode(
    {
      id,
      name: name ?? drawing.label ?? id ?? "",
      labels: labels ?? attributeOf(node, "labels")?.split(":").filter(Boolean) ?? [],
      properties: { ...inside, ...drawing.properties, ...properties },
    },
    () => placeIn(source.text, node.offset),
  );
  for (const graph of childrenNamed(node, "graph")) addGraph(graph, source, id ?? null);
}

function addEdge(
  edge: XmlElement,
  { text, collector, edgeKeys }: Source,
  isDirected: boolean,
): void {
  const { properties, name, type } = readData(edge, edgeKeys);
  const drawing = readDrawing(edge);
  const directed = attributeOf(edge, "directed");
  collector.addEdge(
    {
      id: attributeOf(edge, "id"),
      type: type ?? attributeOf(edge, "label") ?? "",
      name: name ?? drawing.label ?? "",
      source: attributeOf(edge, "source"),
      target: attributeOf(edge, "target"),
      directed: directed === undefined ? isDirected : directed === "true" || directed === "1",
      properties: { ...drawing.properties, ...properties },
    },
    () => placeIn(text, edge.offset),
  );
}

function readMeta(root: XmlElement, graph: XmlElement): GraphMeta {
  const { properties } = readData(graph, readKeys(root, "graph"));
  const textOf = (name: keyof GraphMeta): string => {
    const value = properties[name];
    return typeof value === "string" ? value : "";
  };
  const names = Object.keys(NO_META) as (keyof GraphMeta)[];
  const meta = Object.fromEntries(names.map((name) => [name, textOf(name)]));
  const description = childNamed(graph, "desc")?.text.trim() ?? "";
  return { ...NO_META, ...meta, title: meta["title"] || description };
}
