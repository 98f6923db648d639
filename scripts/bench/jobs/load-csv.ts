/**
 * The server's own way to load many rows. Labels and types come from the rows, as Neo4j 5.26 allows: a file and a statement
 * for each type took twice as long, and the ingest should be held against the faster.
 */
import { openRawNeo4j } from "../../../test/neo4j/raw-neo4j.ts";

export interface LoadCsvInput {
  readonly uri: string;
  /** Inside the server's import folder. */
  readonly folder: string;
}

const BATCH = "IN TRANSACTIONS OF 5000 ROWS";

export async function loadCsv({ uri, folder }: LoadCsvInput): Promise<{ seconds: number }> {
  const raw = openRawNeo4j(uri);
  // Opens the connection, as the ingest has its own open before it is timed.
  await raw.run("RETURN 1");
  const started = performance.now();
  await raw.run(`LOAD CSV WITH HEADERS FROM 'file:///${folder}/nodes.csv' AS row
CALL (row) {
  CREATE (n:Entity:$(row.kind))
  SET n = row
} ${BATCH}`);
  await raw.run(`LOAD CSV WITH HEADERS FROM 'file:///${folder}/edges.csv' AS row
CALL (row) {
  MATCH (a:Entity {id: row.source})
  MATCH (b:Entity {id: row.target})
  CREATE (a)-[r:$(row.type)]->(b)
  SET r = row {.id, .status, .owner, .contentHash}
} ${BATCH}`);
  const seconds = (performance.now() - started) / 1000;
  await raw.close();
  return { seconds };
}
