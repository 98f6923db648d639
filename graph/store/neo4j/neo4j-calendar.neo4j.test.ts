/** The contract on a calendar version, where this machine has a Java that runs it. */
import { afterAll, describe, expect, it } from "vitest";
import { describeGraphStore } from "../../../test/contracts/graph-store.contract.ts";
import { findJava } from "../../../test/neo4j/find-java.ts";
import { Neo4jMissingError } from "../../../test/neo4j/neo4j-versions.ts";
import { openRawNeo4j } from "../../../test/neo4j/raw-neo4j.ts";
import { startNeo4j } from "../../../test/neo4j/start-neo4j.ts";
import { openNeo4jStore } from "./neo4j-store.ts";

const VERSION = "2026.08.1";

const server = await startWherePossible();

describe.skipIf(server === null)(`on Neo4j ${VERSION}`, () => {
  const uri = server?.uri ?? "bolt://127.0.0.1:1";
  const raw = openRawNeo4j(uri);
  afterAll(async () => {
    await raw.close();
    await server?.stop();
  });

  async function openEmptyStore() {
    await raw.empty();
    return openNeo4jStore({ uri, user: "", password: "", database: "neo4j" });
  }

  it("says which version answers", async () => {
    const store = await openEmptyStore();
    expect(store.engine).toEqual({ name: "neo4j", version: VERSION });
    await store.close();
  });

  describeGraphStore("the Neo4j store", openEmptyStore, {
    writeRaw: async (_store, statement) => {
      await raw.run(statement);
    },
  });
});

async function startWherePossible() {
  try {
    findJava(VERSION);
    return await startNeo4j({ version: VERSION });
  } catch (error) {
    if (!(error instanceof Neo4jMissingError)) throw error;
    console.warn(`Tests on Neo4j ${VERSION} are skipped. ${error.message}`);
    return null;
  }
}
