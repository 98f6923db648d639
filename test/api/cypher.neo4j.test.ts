import { afterAll, describe, inject } from "vitest";
import { openStore } from "../../graph/store/open-store.ts";
import { openRawNeo4j } from "../neo4j/raw-neo4j.ts";
import { describeCypher } from "./cypher.contract.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)("on Neo4j 5.26", () => {
  const environment = { NEO4J_URI: uri ?? "" };
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  afterAll(() => raw.close());

  describeCypher("the Neo4j store", {
    environment,
    openEmptyStore: async () => {
      await raw.empty();
      return openStore(environment);
    },
  });
});
