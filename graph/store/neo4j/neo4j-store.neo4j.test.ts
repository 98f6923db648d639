/** The contract on a real server, 5.26 LTS. */
import { afterAll, describe, expect, inject, it } from "vitest";
import { describeGraphStore } from "../../../test/contracts/graph-store.contract.ts";
import { openRawNeo4j } from "../../../test/neo4j/raw-neo4j.ts";
import { openNeo4jStore } from "./neo4j-store.ts";

const uri = inject("neo4jUri");

describe.skipIf(uri === null)("on Neo4j 5.26", () => {
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  afterAll(() => raw.close());

  async function openEmptyStore() {
    await raw.empty();
    return openNeo4jStore({ uri: uri ?? "", user: "", password: "", database: "neo4j" });
  }

  describeGraphStore("the Neo4j store", openEmptyStore, {
    writeRaw: async (_store, statement) => {
      await raw.run(statement);
    },
  });

  it("finds nothing before it is prepared, and prepares constraints and an index once", async () => {
    await raw.dropSchema();
    const store = await openEmptyStore();
    expect(await store.search({ text: "eu", kinds: [], limit: 5 })).toEqual([]);
    await store.prepare();
    await store.prepare();
    const names = await raw.run(
      "SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'atlas_' RETURN state, count(*) AS count",
    );
    expect(names).toEqual([{ state: "ONLINE", count: 12n }]);
    await store.close();
  });
});
