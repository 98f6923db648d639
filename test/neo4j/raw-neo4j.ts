/** Another client of the test database: empties it, writes what people would, and looks at what the server does. */
import neo4j, { type Driver } from "neo4j-driver";

export interface RawNeo4j {
  run(statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Takes out all nodes and edges; constraints and indexes stay. */
  empty(): Promise<void>;
  /** Takes out constraints and indexes. */
  dropSchema(): Promise<void>;
  close(): Promise<void>;
}

export function openRawNeo4j(uri: string, database = "neo4j"): RawNeo4j {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic("", ""), { useBigInt: true });

  async function run(statement: string) {
    const session = driver.session({ database });
    try {
      const { records } = await session.run(statement, {}, { timeout: 300_000 });
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  return {
    run,
    async empty() {
      await run("MATCH ()-[r]->() CALL { WITH r DELETE r } IN TRANSACTIONS OF 20000 ROWS");
      await run("MATCH (n) CALL { WITH n DELETE n } IN TRANSACTIONS OF 20000 ROWS");
    },
    async dropSchema() {
      for (const { name } of await run("SHOW CONSTRAINTS YIELD name")) {
        await run(`DROP CONSTRAINT \`${String(name)}\``);
      }
      for (const { name } of await run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
        await run(`DROP INDEX \`${String(name)}\``);
      }
    },
    close: () => driver.close(),
  };
}
