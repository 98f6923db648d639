/** What can go wrong between us and a server: on one of its own, which asks for a password and is restarted. */
import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { openRawNeo4j } from "../../../test/neo4j/raw-neo4j.ts";
import {
  type RunningNeo4j,
  startNeo4j,
  TEST_PASSWORD,
  TEST_USER,
} from "../../../test/neo4j/start-neo4j.ts";
import { entity, eu, smallWorld } from "../../../test/fixtures/small-world.ts";
import {
  NodeNotFoundError,
  StoreFullError,
  StoreRefusedError,
  StoreUnavailableError,
} from "../../errors.ts";
import { openNeo4jStore } from "./neo4j-store.ts";

const uri = inject("neo4jUri");
const NOBODY_THERE = "bolt://127.0.0.1:1";
const open = { uri: uri ?? "", user: "", password: "", database: "neo4j" };

describe.skipIf(uri === null)("a server that asks for a password", () => {
  let server: RunningNeo4j;
  const settings = () => ({
    uri: server.uri,
    user: TEST_USER,
    password: TEST_PASSWORD,
    database: "neo4j",
  });

  beforeAll(async () => {
    server = await startNeo4j({
      version: "5.26.30",
      auth: true,
      conf: { "db.memory.transaction.max": "8m" },
    });
  });
  afterAll(() => server.stop());

  it("lets the right one in", async () => {
    const store = await openNeo4jStore(settings());
    expect(store.engine).toEqual({ name: "neo4j", version: "5.26.30" });
    await store.close();
  });

  it("refuses a wrong one, and the message says what to check and keeps it secret", async () => {
    const refused = openNeo4jStore({ ...settings(), password: "not-this-one" });
    await expect(refused).rejects.toBeInstanceOf(StoreRefusedError);
    await expect(refused).rejects.toThrow(
      `The Neo4j server at ${server.uri} refused the user "neo4j" and the password. Check NEO4J_USER and NEO4J_PASSWORD.`,
    );
    await expect(refused).rejects.not.toThrow("not-this-one");
  });

  it("is found again by the next call after a restart, without opening anew", async () => {
    const store = await openNeo4jStore(settings());
    await store.prepare();
    await store.apply(smallWorld);
    await server.restart();
    expect(await store.node("eu")).toEqual(eu);
    await store.apply({ ...smallWorld, createNodes: [], createEdges: [], updateNodes: [eu] });
    await store.close();
  });

  it("is said to be full when a statement wants more memory than it gives", async () => {
    const store = await openNeo4jStore(settings());
    const greedy = "UNWIND range(1, 1000000) AS x RETURN size(collect(toString(x))) AS size";
    await expect(store.query(greedy, {})).rejects.toBeInstanceOf(StoreFullError);
    expect(await store.node("eu")).toEqual(eu);
    await store.close();
  });

  it("is said not to answer once it is gone", async () => {
    const store = await openNeo4jStore(settings());
    server.kill();
    const asked = store.node("eu");
    await expect(asked).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(asked).rejects.toThrow(`The Neo4j server at ${server.uri} did not answer.`);
    await store.close();
  });
});

describe("an address", () => {
  it("at which nobody is, is named", async () => {
    const refused = openNeo4jStore({ ...open, uri: "bolt://ann:secret@127.0.0.1:1" });
    await expect(refused).rejects.toEqual(
      new StoreUnavailableError(`The Neo4j server at ${NOBODY_THERE}`),
    );
  });

  it.each(["localhost:7687", "http://localhost:7474", "bolt//x", "", "bolt://"])(
    "such as `%s` is refused with one that would do",
    async (wrong) => {
      const refused = openNeo4jStore({ ...open, uri: wrong });
      await expect(refused).rejects.toBeInstanceOf(StoreRefusedError);
      await expect(refused).rejects.toThrow(`NEO4J_URI is "${wrong}"`);
      await expect(refused).rejects.toThrow("bolt://localhost:7687");
    },
  );
});

describe.skipIf(uri === null)("the database", () => {
  it("that the server does not have is named", async () => {
    const refused = openNeo4jStore({ ...open, database: "elsewhere" });
    await expect(refused).rejects.toBeInstanceOf(StoreRefusedError);
    await expect(refused).rejects.toThrow('no database "elsewhere". Check NEO4J_DATABASE.');
  });

  it("ends a statement whose caller has left", async () => {
    const store = await openNeo4jStore(open);
    const raw = openRawNeo4j(open.uri);
    const running = async () =>
      raw.run(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery",
      );
    const controller = new AbortController();
    const slow = "UNWIND range(1, 3000000000) AS x RETURN max(x % 7) AS most";
    const asked = store.query(slow, {}, { signal: controller.signal });
    const outcome = asked.catch((error: unknown) => error);
    await vi.waitFor(async () => expect(await running()).toHaveLength(1), { timeout: 5_000 });
    controller.abort(new Error("the tab was closed"));
    expect(await outcome).toEqual(new Error("the tab was closed"));
    await vi.waitFor(async () => expect(await running()).toEqual([]), { timeout: 3_000 });
    await raw.close();
    await store.close();
  });

  it("takes labels and types only as names", async () => {
    const store = await openNeo4jStore(open);
    const hostile = { ...entity("x", "Actor", {}), labels: ["Entity", "A` SET n.x = 1 //"] };
    const plan = { ...smallWorld, createNodes: [hostile], createEdges: [] };
    await expect(store.apply(plan)).rejects.toThrow("cannot be a label or a relation type");
    await expect(store.node("x")).rejects.toBeInstanceOf(NodeNotFoundError);
    await store.close();
  });

  it("refuses a node that no index would find", async () => {
    const store = await openNeo4jStore(open);
    const lost = { id: "lost", labels: ["Sticker"], properties: {} };
    const plan = { ...smallWorld, createNodes: [lost], createEdges: [] };
    await expect(store.apply(plan)).rejects.toThrow('The node "lost" has the labels Sticker');
    await store.close();
  });
});
