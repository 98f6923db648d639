import { afterAll, describe, inject } from "vitest";
import { openPeopleStore } from "../../graph/people/open-people-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { describeKeptMaps } from "../contracts/kept-maps.contract.ts";
import { openRawNeo4j } from "../neo4j/raw-neo4j.ts";

const uri = inject("neo4jUri");
const environment = { NEO4J_URI: uri ?? "", ATLAS_SECRET: "a passphrase for tests" };

describe.skipIf(uri === null)("on Neo4j 5.26", () => {
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  afterAll(async () => {
    await raw.empty();
    await raw.close();
  });

  describeKeptMaps("the Neo4j store", async (clock) => {
    await raw.empty();
    return {
      store: await openStore(environment),
      people: await openPeopleStore(environment, { clock }),
    };
  });
});
