import { afterAll, describe, inject } from "vitest";
import { openNeo4jStore } from "../graph/store/neo4j/neo4j-store.ts";
import { describeIngest } from "../test/contracts/ingest.contract.ts";
import { openRawNeo4j } from "../test/neo4j/raw-neo4j.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)("on Neo4j 5.26", () => {
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  afterAll(() => raw.close());

  describeIngest("the Neo4j store", {
    async openEmptyStore() {
      await raw.empty();
      return openNeo4jStore({ uri: uri ?? "", user: "", password: "", database: "neo4j" });
    },
    async writeRaw(_store, statement) {
      await raw.run(statement);
    },
  });
});
