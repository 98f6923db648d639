/** A table of edges and, if there is one, of nodes: ours, Gephi's, NodeXL's or anybody's with a `Source` and a `Target`. */
import {
  NO_META,
  type PortableGraph,
  type PortableProperties,
  type PortableValue,
} from "../../model/portable-graph.ts";
import { collectGraph, type GraphCollector } from "../collect-graph.ts";
import { type Column, parseValue } from "../columns.ts";
import { FormatError, placeIn, type TextPlace } from "../format-error.ts";
import { checkCount, type ReadLimits } from "../read-limits.ts";
import { parseCellList } from "./cell-list.ts";
import { type CsvCell, type CsvRow, readCsvRows } from "./csv-rows.ts";
import { EDGE_TITLES, findRoles, NODE_TITLES } from "./csv-titles.ts";
import { inferType } from "./infer-type.ts";
import { unguardCell } from "./safe-cell.ts";
import { parseHeader } from "./typed-header.ts";

/** Which of the two a table is; null when it is neither. */
export function tableOf(text: string): "nodes" | "edges" | null {
  const titles = readCsvRows(text, 1)[0]?.cells ?? [];
  const names = titles.map((cell) => unguardCell(cell.text));
  const edges = findRoles(names, "edges");
  if (edges.has("source") && edges.has("target")) return "edges";
  return findRoles(names, "nodes").has("id") ? "nodes" : null;
}

/** @throws FormatError */
export function readCsv(
  nodesText: string | null,
  edgesText: string | null,
  limits: ReadLimits,
): PortableGraph {
  const collector = collectGraph(limits);
  const nodes = nodesText === null ? null : openTable(nodesText, "nodes", limits);
  const edges = edgesText === null ? null : openTable(edgesText, "edges", limits);
  if (nodes !== null) addNodes(nodes, collector);
  if (edges !== null) addEdges(edges, collector);
  if (nodes === null) collector.addNodesForEnds();
  const version = nodes?.version() || edges?.version() || "";
  return collector.finish({ ...NO_META, version });
}

interface Table {
  readonly rows: readonly CsvRow[];
  readonly roles: ReadonlyMap<string, number>;
  textOf(row: CsvRow, role: string): string | undefined;
  propertiesOf(row: CsvRow): PortableProperties;
  placeOf(row: CsvRow): TextPlace;
  version(): string;
}

function openTable(text: string, name: "nodes" | "edges", limits: ReadLimits): Table {
  const [head, ...rows] = readCsvRows(text);
  checkCount(rows.length, limits);
  const titles = (head?.cells ?? []).map(titleOf);
  const roles = findRoles(titles, name);
  const needed = name === "nodes" ? ["id"] : ["source", "target"];
  const missing = needed.find((role) => !roles.has(role));
  if (missing !== undefined) {
    const column = { ...NODE_TITLES, ...EDGE_TITLES }[missing as "id" | "source" | "target"];
    throw new FormatError("CSV_COLUMN_MISSING", { table: name, column });
  }
  const columns = toColumns(titles, rows, new Set(roles.values()));
  const placeOf = (row: CsvRow) => placeIn(text, row.offset);
  for (const row of rows) checkWidth(row, titles.length, placeOf);
  const textOf = (row: CsvRow, role: string): string | undefined => {
    const index = roles.get(role);
    return index === undefined ? undefined : valueOf(row.cells[index]);
  };
  return {
    rows,
    roles,
    textOf,
    placeOf,
    propertiesOf: (row) => readProperties(row, columns),
    version: () => (rows[0] === undefined ? "" : (textOf(rows[0], "version") ?? "")),
  };
}

function titleOf(cell: CsvCell): string {
  return unguardCell(cell.isQuoted ? cell.text : cell.text.trim());
}

function checkWidth(row: CsvRow, columns: number, placeOf: (row: CsvRow) => TextPlace): void {
  if (row.cells.slice(columns).every(({ text }) => text === "")) return;
  throw new FormatError("CSV_ROW_TOO_LONG", {
    ...placeOf(row),
    cells: row.cells.length,
    columns,
  });
}

type Columns = readonly { readonly index: number; readonly column: Column }[];

function toColumns(
  titles: readonly string[],
  rows: readonly CsvRow[],
  own: ReadonlySet<number>,
): Columns {
  const isTyped = titles.some((title) => parseHeader(title) !== null);
  return titles.flatMap((title, index) => {
    if (own.has(index)) return [];
    const typed = parseHeader(title);
    if (typed !== null) return [{ index, column: typed }];
    const texts = isTyped ? [] : rows.flatMap((row) => valueOf(row.cells[index]) ?? []);
    return [{ index, column: { name: title, ...inferType(texts) } }];
  });
}

function readProperties(row: CsvRow, columns: Columns): PortableProperties {
  const entries = columns.flatMap(({ index, column }): [string, PortableValue][] => {
    const text = valueOf(row.cells[index]);
    return text === undefined ? [] : [[column.name, parseValue(text, column, parseCellList)]];
  });
  return Object.fromEntries(entries);
}

/** An empty cell is nothing; in quotation marks it is an empty text. */
function valueOf(cell: CsvCell | undefined): string | undefined {
  if (cell === undefined || (cell.text === "" && !cell.isQuoted)) return undefined;
  return unguardCell(cell.text);
}

function addNodes({ rows, textOf, propertiesOf, placeOf }: Table, collector: GraphCollector): void {
  for (const row of rows) {
    const id = textOf(row, "id");
    collector.addNode(
      {
        id,
        name: textOf(row, "name") ?? id ?? "",
        labels: parseCellList(textOf(row, "labels") ?? ""),
        properties: propertiesOf(row),
      },
      () => placeOf(row),
    );
  }
}

const DIRECTIONS = new Set(["directed", "undirected", "mutual"]);

function addEdges(table: Table, collector: GraphCollector): void {
  const { rows, textOf, propertiesOf, placeOf } = table;
  for (const row of rows) {
    const said = textOf(row, "direction");
    const isDirection = said !== undefined && DIRECTIONS.has(said.toLowerCase());
    collector.addEdge(
      {
        id: textOf(row, "id"),
        type: textOf(row, "type") ?? (isDirection ? "" : (said ?? "")),
        name: textOf(row, "name") ?? "",
        source: textOf(row, "source"),
        target: textOf(row, "target"),
        directed: !isDirection || said.toLowerCase() === "directed",
        properties: propertiesOf(row),
      },
      () => placeOf(row),
    );
  }
}
