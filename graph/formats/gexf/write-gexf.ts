/** GEXF 1.3, as Gephi writes it: typed attributes, `viz`, and `kind` for the types of parallel edges. */
import type {
  PortableEdge,
  PortableGraph,
  PortableNode,
  PortableProperties,
  PortableValue,
} from "../../model/portable-graph.ts";
import { type Column, type ColumnSet, toColumns, writeValue } from "../columns.ts";
import { CREATOR, writeMetaLines } from "../file-meta.ts";
import { writeNumber } from "../number-text.ts";
import { escapeXml, xmlAttributes } from "../xml/xml-text.ts";
import { toGexfType } from "./gexf-types.ts";
import { isViz, writeViz } from "./gexf-viz.ts";

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">`;

// Declared first and always, so that a property of the same name is not taken for it.
const LABELS: Column = { name: "labels", of: "string", isList: true };
/** The same as `kind`, for readers that do not know that. */
const TYPE: Column = { name: "type", of: "string", isList: false };

export function writeGexf({ meta, nodes, edges }: PortableGraph): string {
  const nodeTable = toTable("n", LABELS, toColumns(nodes, isViz));
  const edgeTable = toTable("e", TYPE, toColumns(edges, isWeight));
  const isUndirected = edges.length > 0 && edges.every(({ directed }) => !directed);
  return [
    HEAD,
    `<meta${xmlAttributes({ lastmodifieddate: meta.date === "" ? undefined : meta.date })}>`,
    `<creator>${CREATOR}</creator>`,
    `<description>${writeMetaLines(meta).map(escapeXml).join("\n")}</description>`,
    "</meta>",
    `<graph defaultedgetype="${isUndirected ? "undirected" : "directed"}" mode="static" idtype="string">`,
    ...declare("node", nodeTable),
    ...declare("edge", edgeTable),
    "<nodes>",
    ...nodes.map((node) => writeNode(node, nodeTable)),
    "</nodes>",
    "<edges>",
    ...edges.map((edge) => writeEdge(edge, edgeTable, isUndirected)),
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

interface Table {
  readonly ids: ReadonlyMap<Column, string>;
  readonly own: Column;
  readonly set: ColumnSet;
}

function toTable(prefix: string, own: Column, set: ColumnSet): Table {
  const ids = new Map([own, ...set.columns].map((column, index) => [column, `${prefix}${index}`]));
  return { ids, own, set };
}

function declare(of: "node" | "edge", { ids }: Table): string[] {
  return [
    `<attributes class="${of}" mode="static">`,
    ...[...ids].map(
      ([column, id]) =>
        `<attribute${xmlAttributes({ id, title: column.name, type: toGexfType(column) })}/>`,
    ),
    "</attributes>",
  ];
}

/** Edges have an attribute for it. */
function isWeight(properties: PortableProperties, name: string): boolean {
  return name === "weight" && Number.isFinite(properties[name]);
}

function writeNode(node: PortableNode, table: Table): string {
  const values = writeValues(node, table, node.labels.length > 0 ? node.labels : null);
  return `<node${xmlAttributes({ id: node.id, label: node.name })}>${values}${writeViz(node.properties)}</node>`;
}

function writeEdge(edge: PortableEdge, table: Table, isUndirected: boolean): string {
  const { id, source, target, type, name, directed, properties } = edge;
  const attributes = xmlAttributes({
    id,
    source,
    target,
    type: directed === isUndirected ? directionOf(directed) : undefined,
    kind: type === "" ? undefined : type,
    label: name === "" ? undefined : name,
    weight: isWeight(properties, "weight")
      ? writeNumber(properties["weight"] as number)
      : undefined,
  });
  const values = writeValues(edge, table, type === "" ? null : type);
  return `<edge${attributes}>${values}</edge>`;
}

function directionOf(directed: boolean): string {
  return directed ? "directed" : "undirected";
}

function writeValues(
  element: PortableNode | PortableEdge,
  { ids, own, set }: Table,
  ownValue: PortableValue | null,
): string {
  const cells = set.cellsOf(element);
  if (ownValue !== null) cells.unshift({ column: own, value: ownValue });
  if (cells.length === 0) return "";
  const written = cells.map(
    ({ column, value }) =>
      `<attvalue${xmlAttributes({ for: ids.get(column) ?? "", value: writeValue(value, column) })}/>`,
  );
  return `<attvalues>${written.join("")}</attvalues>`;
}
