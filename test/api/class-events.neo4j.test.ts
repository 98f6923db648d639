import { afterAll, describe, inject } from "vitest";
import { openPeopleStore } from "../../graph/people/open-people-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import { createApp } from "../../web/server/create-app.ts";
import { describeClassEvents } from "../contracts/class-events.contract.ts";
import { openRawNeo4j } from "../neo4j/raw-neo4j.ts";

const uri = inject("neo4jUri");
const environment = { NEO4J_URI: uri ?? "", ATLAS_SECRET: "a passphrase for tests" };

describe.skipIf(uri === null)("on Neo4j 5.26", () => {
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  afterAll(async () => {
    await raw.empty();
    await raw.close();
  });

  describeClassEvents("two servers of one Neo4j database", async () => {
    await raw.empty();
    const [one, two] = [await openServer(), await openServer()];
    return {
      teachers: one.app,
      students: two.app,
      close: async () => {
        await one.close();
        await two.close();
      },
    };
  });
});

async function openServer() {
  const store = await openStore(environment);
  const people = await openPeopleStore(environment);
  const app = await createApp({ store, people, clientFolder: null });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const close = async () => {
    await app.close();
    await people.close();
    await store.close();
  };
  return { app, close };
}
