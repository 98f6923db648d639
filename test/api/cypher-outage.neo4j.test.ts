/** A Neo4j server of this test's own is killed in the middle of a statement, is gone for a while, and comes back. */
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { CypherGate } from "../../graph/gate/cypher-gate.ts";
import { openGate } from "../../graph/gate/open-gate.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";
import * as world from "../fixtures/small-world.ts";
import { type RunningNeo4j, startNeo4j } from "../neo4j/start-neo4j.ts";
import { expectSentence, type ServedGate, serveGate } from "./cypher-outage.contract.ts";

const SLOW =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a < b RETURN count(*) AS n";

describe.skipIf(inject("neo4jUri") === null)("statements while Neo4j is restarted", () => {
  let server: RunningNeo4j;
  let store: GraphStore;
  let gate: CypherGate;
  let served: ServedGate;

  beforeAll(async () => {
    server = await startNeo4j({ version: "5.26.30" });
    const environment = { NEO4J_URI: server.uri, CYPHER_TIMEOUT_MS: "3000" };
    store = await openStore(environment);
    await store.prepare();
    await store.apply(world.smallWorld);
    gate = await openGate(environment, store);
    served = await serveGate(store, gate);
  });
  afterAll(async () => {
    await gate.close();
    await served.app.close();
    await store.close();
    await server.stop();
  });

  it("are told so when it ends in the middle and while it is gone, and are answered when it is back", async () => {
    expect((await served.ask("RETURN 1 AS one")).status).toBe(200);
    const running = served.ask(SLOW);
    await wait(500);
    server.kill();
    expectSentence(await running, 503, "STORE_UNAVAILABLE");
    const started = performance.now();
    expectSentence(await served.ask("RETURN 1 AS one"), 503, "STORE_UNAVAILABLE");
    expect(performance.now() - started).toBeLessThan(20_000);

    await server.restart();
    const back = await served.ask("MATCH (n:Concept) RETURN count(n) AS n");
    expect([back.status, back.body["rows"]]).toEqual([200, [[1]]]);
  });

  it("are stopped in time, with a sentence, when it is slow, and it has nothing left to do then", async () => {
    const started = performance.now();
    expectSentence(await served.ask(SLOW), 408, "CYPHER_TIMEOUT");
    expect(performance.now() - started).toBeLessThan(15_000);
    const listed = await store.query("SHOW TRANSACTIONS YIELD currentQuery", {});
    expect(JSON.stringify(listed.rows)).not.toContain("range(1, 100000)");
  });
});
