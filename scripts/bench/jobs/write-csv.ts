/** The generated graph as files for `LOAD CSV`: the stored properties of the ingest, a file per label set or type. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../../../graph/store/neo4j/group-by.ts";
import { toStoredEdge, toStoredNode } from "../../../graph/store/neo4j/stored-properties.ts";
import type { GraphSize } from "../../../test/fixtures/scale-graph.ts";
import { makeImage } from "./make-image.ts";

export interface CsvInput {
  readonly folder: string;
  readonly size: GraphSize;
}

export interface CsvFile {
  readonly name: string;
  /** Of all nodes in the file, or none: then it holds edges. */
  readonly labels: readonly string[];
  readonly type: string;
  readonly columns: readonly string[];
}

type Cells = Readonly<Record<string, unknown>>;

export async function writeCsv({ folder, size }: CsvInput): Promise<readonly CsvFile[]> {
  const image = makeImage(size);
  const files: CsvFile[] = [];
  for (const [key, nodes] of groupBy(image.nodes, ({ labels }) => labels.join("-"))) {
    const name = `nodes-${key}.csv`;
    const columns = writeRows(join(folder, name), nodes.map(toStoredNode));
    files.push({ name, labels: nodes[0]?.labels ?? [], type: "", columns });
  }
  for (const [type, edges] of groupBy(image.edges, (edge) => edge.type)) {
    const name = `edges-${type}.csv`;
    const rows = edges.map((edge) => ({
      source: edge.source,
      target: edge.target,
      ...toStoredEdge(edge),
    }));
    files.push({ name, labels: [], type, columns: writeRows(join(folder, name), rows) });
  }
  return files;
}

function writeRows(path: string, rows: readonly Cells[]): readonly string[] {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => toCell(row[column])).join(","));
  writeFileSync(path, `${columns.join(",")}\n${lines.join("\n")}\n`);
  return columns;
}

/** Quoted whatever it holds: a search text has line ends. */
function toCell(value: unknown): string {
  if (typeof value !== "string") throw new Error(`A cell can hold text only, not ${typeof value}.`);
  return `"${value.replaceAll('"', '""')}"`;
}
