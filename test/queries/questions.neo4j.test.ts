import { afterAll, describe, inject } from "vitest";
import { openStore } from "../../graph/store/open-store.ts";
import { describeQuestions } from "../contracts/questions.contract.ts";
import { openRawNeo4j } from "../neo4j/raw-neo4j.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)("on Neo4j 5.26", () => {
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  afterAll(() => raw.close());

  describeQuestions("the Neo4j store", async () => {
    await raw.empty();
    return openStore({ NEO4J_URI: uri ?? "" });
  });
});
