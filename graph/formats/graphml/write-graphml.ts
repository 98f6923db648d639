/** GraphML with typed keys; what the file says of itself is data of the graph. */
import type {
  PortableEdge,
  PortableGraph,
  PortableNode,
  PortableValue,
} from "../../model/portable-graph.ts";
import { type Column, type ColumnSet, toColumns, writeValue } from "../columns.ts";
import { CREATOR } from "../file-meta.ts";
import { escapeXml, xmlAttributes } from "../xml/xml-text.ts";
import { toGraphmlType } from "./graphml-types.ts";

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">`;

const text = (name: string): Column => ({ name, of: "string", isList: false });

// Declared first and always, so that properties of the same names are not taken for them.
const NODE_NAME = text("label");
const NODE_LABELS: Column = { name: "labels", of: "string", isList: true };
const EDGE_NAME = text("label");
const EDGE_TYPE = text("type");

export function writeGraphml({ meta, nodes, edges }: PortableGraph): string {
  const nodeTable = toTable("n", [NODE_NAME, NODE_LABELS], toColumns(nodes));
  const edgeTable = toTable("e", [EDGE_NAME, EDGE_TYPE], toColumns(edges));
  const isUndirected = edges.length > 0 && edges.every(({ directed }) => !directed);
  const about = Object.entries({ ...meta, creator: CREATOR });
  return [
    HEAD,
    ...about.map(([name]) => declareKey(`g-${name}`, "graph", text(name))),
    ...[...nodeTable.ids].map(([column, id]) => declareKey(id, "node", column)),
    ...[...edgeTable.ids].map(([column, id]) => declareKey(id, "edge", column)),
    `<graph id="atlas" edgedefault="${isUndirected ? "undirected" : "directed"}">`,
    ...about.filter(([, value]) => value !== "").map(([name, value]) => data(`g-${name}`, value)),
    ...nodes.map((node) => writeNode(node, nodeTable)),
    ...edges.map((edge) => writeEdge(edge, edgeTable, isUndirected)),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

interface Table {
  readonly ids: ReadonlyMap<Column, string>;
  readonly set: ColumnSet;
}

function toTable(prefix: string, own: readonly Column[], set: ColumnSet): Table {
  const columns = [...own, ...set.columns];
  return { ids: new Map(columns.map((column, index) => [column, `${prefix}${index}`])), set };
}

function declareKey(id: string, on: "graph" | "node" | "edge", column: Column): string {
  const attributes = { id, for: on, "attr.name": column.name, ...toGraphmlType(column) };
  return `<key${xmlAttributes(attributes)}/>`;
}

function data(key: string, value: string): string {
  return `<data${xmlAttributes({ key })}>${escapeXml(value)}</data>`;
}

function writeNode(node: PortableNode, { ids, set }: Table): string {
  const cells = [
    { column: NODE_NAME, value: node.name },
    ...(node.labels.length === 0 ? [] : [{ column: NODE_LABELS, value: node.labels }]),
    ...set.cellsOf(node),
  ];
  return `<node${xmlAttributes({ id: node.id })}>${writeCells(cells, ids)}</node>`;
}

function writeCells(
  cells: readonly { readonly column: Column; readonly value: PortableValue }[],
  ids: Table["ids"],
): string {
  return cells
    .map(({ column, value }) => data(ids.get(column) ?? "", writeValue(value, column)))
    .join("");
}

function writeEdge(edge: PortableEdge, { ids, set }: Table, isUndirected: boolean): string {
  const { id, source, target, directed, name, type } = edge;
  const cells = [
    ...(name === "" ? [] : [{ column: EDGE_NAME, value: name }]),
    ...(type === "" ? [] : [{ column: EDGE_TYPE, value: type }]),
    ...set.cellsOf(edge),
  ];
  const attributes = xmlAttributes({
    id,
    source,
    target,
    directed: directed === isUndirected ? String(directed) : undefined,
  });
  return `<edge${attributes}>${writeCells(cells, ids)}</edge>`;
}
