/** The generated graph as two files for `LOAD CSV`, with the very properties that the ingest stores. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toStoredEdge, toStoredNode } from "../../../graph/store/neo4j/stored-properties.ts";
import type { GraphSize } from "../../../test/fixtures/scale-graph.ts";
import { makeImage } from "./make-image.ts";

export interface CsvInput {
  readonly folder: string;
  readonly size: GraphSize;
}

type Cells = Readonly<Record<string, unknown>>;

export async function writeCsv({ folder, size }: CsvInput): Promise<void> {
  const { nodes, edges } = makeImage(size);
  mkdirSync(folder, { recursive: true });
  writeRows(join(folder, "nodes.csv"), nodes.map(toStoredNode));
  const edgeRows = edges.map((edge) => ({
    source: edge.source,
    target: edge.target,
    type: edge.type,
    ...toStoredEdge(edge),
  }));
  writeRows(join(folder, "edges.csv"), edgeRows);
}

function writeRows(path: string, rows: readonly Cells[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => toCell(row[column])).join(","));
  writeFileSync(path, `${columns.join(",")}\n${lines.join("\n")}\n`);
}

/** Quoted whatever it holds: a search text has line ends. */
function toCell(value: unknown): string {
  if (typeof value !== "string") throw new Error(`A cell can hold text only, not ${typeof value}.`);
  return `"${value.replaceAll('"', '""')}"`;
}
