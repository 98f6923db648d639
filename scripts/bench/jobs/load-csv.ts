/** The server's own way to load many rows, file by file. */
import { openRawNeo4j } from "../../../test/neo4j/raw-neo4j.ts";
import type { CsvFile } from "./write-csv.ts";

export interface LoadCsvInput {
  readonly uri: string;
  readonly files: readonly CsvFile[];
}

const BATCH = "IN TRANSACTIONS OF 5000 ROWS";

export async function loadCsv({ uri, files }: LoadCsvInput): Promise<{ seconds: number }> {
  const raw = openRawNeo4j(uri);
  // Opens the connection, as the ingest has its own open before it is timed.
  await raw.run("RETURN 1");
  const started = performance.now();
  for (const file of files) {
    await raw.run(file.labels.length > 0 ? toNodeStatement(file) : toEdgeStatement(file));
  }
  const seconds = (performance.now() - started) / 1000;
  await raw.close();
  return { seconds };
}

function toNodeStatement({ name, labels }: CsvFile): string {
  return `LOAD CSV WITH HEADERS FROM 'file:///${name}' AS row
CALL (row) {
  CREATE (n:${labels.join(":")})
  SET n = row
} ${BATCH}`;
}

function toEdgeStatement({ name, type, columns }: CsvFile): string {
  const properties = columns.filter((column) => column !== "source" && column !== "target");
  return `LOAD CSV WITH HEADERS FROM 'file:///${name}' AS row
CALL (row) {
  MATCH (a:Entity {id: row.source})
  MATCH (b:Entity {id: row.target})
  CREATE (a)-[r:${type}]->(b)
  SET r = row {${properties.map((column) => `.${column}`).join(", ")}}
} ${BATCH}`;
}
