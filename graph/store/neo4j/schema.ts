/** Constraints and indexes. Each is made in a transaction of its own: Neo4j does not mix them with data. */
import { SEARCH_LABELS, SEARCH_PROPERTY } from "../search-text.ts";
import type { Connection } from "./connection.ts";
import { quoteAny, quoteName } from "./cypher-names.ts";
import { NODE_LABELS } from "./node-labels.ts";

export const SEARCH_INDEX = "atlas_search";

const STATEMENTS = [
  ...NODE_LABELS.map(
    (label) => `CREATE CONSTRAINT ${quoteName(`atlas_id_${label.toLowerCase()}`)} IF NOT EXISTS
      FOR (n:${quoteName(label)}) REQUIRE n.id IS UNIQUE`,
  ),
  // Words are folded before they are stored, so that all stores agree on them; the analyzer only parts them.
  `CREATE FULLTEXT INDEX ${quoteName(SEARCH_INDEX)} IF NOT EXISTS
    FOR (n:${quoteAny(SEARCH_LABELS)}) ON EACH [n.${quoteName(SEARCH_PROPERTY)}]
    OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
];

export async function prepareSchema(connection: Connection): Promise<void> {
  await connection.write(async (transact) => {
    for (const statement of STATEMENTS) await transact(({ rows }) => rows(statement));
  });
  await connection.read(({ rows }) => rows("CALL db.awaitIndexes(300)"));
}
