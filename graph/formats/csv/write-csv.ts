/** Two tables that spreadsheets and Gephi open. Column titles say the type of what is not text (`typed-header.ts`). */
import type {
  GraphMeta,
  PortableEdge,
  PortableGraph,
  PortableNode,
  PortableValue,
} from "../../model/portable-graph.ts";
import { type Column, toColumns, writeValue } from "../columns.ts";
import { writeCellList } from "./cell-list.ts";
import { writeCsvRows } from "./csv-rows.ts";
import { EDGE_TITLES, isReserved, NODE_TITLES } from "./csv-titles.ts";
import { inferType } from "./infer-type.ts";
import { guardCell } from "./safe-cell.ts";
import { parseHeader, writeHeader } from "./typed-header.ts";

export function writeNodesCsv({ meta, nodes }: PortableGraph): string {
  const { id, name, labels, version } = NODE_TITLES;
  return writeTable("nodes", nodes, {
    first: [
      [id, (node) => guardCell(node.id)],
      [name, (node) => guardCell(node.name)],
      [labels, (node) => (node.labels.length === 0 ? null : listCell(node.labels))],
    ],
    last: [[version, () => versionCell(meta)]],
  });
}

export function writeEdgesCsv({ meta, edges }: PortableGraph): string {
  const { id, source, target, direction, type, name, version } = EDGE_TITLES;
  return writeTable("edges", edges, {
    first: [
      [id, (edge) => guardCell(edge.id)],
      [source, (edge) => guardCell(edge.source)],
      [target, (edge) => guardCell(edge.target)],
      [direction, (edge) => (edge.directed ? "Directed" : "Undirected")],
      [type, (edge) => (edge.type === "" ? null : guardCell(edge.type))],
      [name, (edge) => (edge.name === "" ? null : guardCell(edge.name))],
    ],
    last: [[version, () => versionCell(meta)]],
  });
}

type OwnColumn<Element> = readonly [title: string, cell: (element: Element) => string | null];

interface OwnColumns<Element> {
  readonly first: readonly OwnColumn<Element>[];
  readonly last: readonly OwnColumn<Element>[];
}

function writeTable<Element extends PortableNode | PortableEdge>(
  table: "nodes" | "edges",
  elements: readonly Element[],
  { first, last }: OwnColumns<Element>,
): string {
  const set = toColumns(elements);
  const cells = elements.map(
    (element) => new Map(set.cellsOf(element).map(({ column, value }) => [column, value])),
  );
  const titles = toTitles(table, set.columns, cells);
  const rows = elements.map((element, index) => [
    ...first.map(([, cell]) => cell(element)),
    ...set.columns.map((column) => toCell(cells[index]?.get(column), column)),
    ...last.map(([, cell]) => cell(element)),
  ]);
  const own = (columns: readonly OwnColumn<Element>[]) => columns.map(([title]) => title);
  return writeCsvRows([[...own(first), ...titles, ...own(last)], ...rows]);
}

function toTitles(
  table: "nodes" | "edges",
  columns: readonly Column[],
  cells: readonly ReadonlyMap<Column, PortableValue>[],
): string[] {
  const isTyped = columns.some(({ of, isList }) => of !== "string" || isList);
  // Without any type in its titles a table is read by looks: text that looks like numbers has to say that it is none.
  const looksOtherwise = (column: Column): boolean =>
    !isTyped &&
    inferType(cells.flatMap((row) => (row.get(column) as string | undefined) ?? [])).of !==
      "string";
  return columns.map((column) => {
    const isUnclear = isReserved(column.name, table) || parseHeader(column.name) !== null;
    const isSure = isUnclear || column.name.trim() === "" || looksOtherwise(column);
    return guardCell(writeHeader(column, isSure));
  });
}

function toCell(value: PortableValue | undefined, column: Column): string | null {
  if (value === undefined) return null;
  const text = writeValue(value, column, writeCellList);
  // A negative number begins like a formula and is none.
  return column.of === "string" || column.isList ? guardCell(text) : text;
}

function versionCell({ version }: GraphMeta): string | null {
  return version === "" ? null : guardCell(version);
}

function listCell(items: readonly string[]): string {
  return guardCell(writeCellList(items, true));
}
