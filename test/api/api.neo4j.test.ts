import { afterAll, describe, inject } from "vitest";
import { openStore } from "../../graph/store/open-store.ts";
import { describeApi } from "../contracts/api.contract.ts";
import { openRawNeo4j } from "../neo4j/raw-neo4j.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)("on Neo4j 5.26", () => {
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  afterAll(() => raw.close());

  const environment = { NEO4J_URI: uri ?? "" };
  describeApi("the Neo4j store", environment, async () => {
    await raw.empty();
    return openStore(environment);
  });
});
