/** A server that goes away in the middle and comes back: a sentence, then answers again, and never the password. */
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type RunningNeo4j, startNeo4j } from "../../../../test/neo4j/start-neo4j.ts";
import { createApp } from "../../../../web/server/create-app.ts";
import type { CypherGate } from "../../../gate/cypher-gate.ts";
import { openGate } from "../../../gate/open-gate.ts";
import type { GraphStore } from "../../graph-store.ts";
import { openStore } from "../../open-store.ts";

const client = fileURLToPath(new URL("../../../../dist/client/", import.meta.url));
/** A server without authentication takes any. */
const PASSWORD = "horizon-lantern-seven";
const RUNAWAY =
  "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c WITH a, b, c WHERE a + b < c RETURN count(*) AS n";

describe.skipIf(inject("neo4jUri") === null)("a server of one's own", () => {
  let server: RunningNeo4j;
  let store: GraphStore;
  let gate: CypherGate;
  let app: FastifyInstance;
  /** Every answer of this test. */
  const said: string[] = [];

  beforeAll(async () => {
    server = await startNeo4j({ version: "5.26.30" });
    const environment = { NEO4J_URI: server.uri, NEO4J_USER: "neo4j", NEO4J_PASSWORD: PASSWORD };
    store = await openStore(environment);
    gate = await openGate(environment, store);
    app = await createApp({ store, gate, clientFolder: null });
  });
  afterAll(async () => {
    await app.close();
    await gate.close();
    await store.close();
    await server.stop();
  });

  async function ask(statement: string) {
    const response = await app.inject({
      method: "POST",
      url: "/api/cypher",
      payload: { statement },
    });
    said.push(response.body, JSON.stringify(response.headers));
    return { status: response.statusCode, body: response.json() };
  }

  it("is asked", async () => {
    expect(await ask("RETURN 1 AS one")).toMatchObject({ status: 200, body: { rows: [[1]] } });
  });

  it("is gone in the middle of a statement: a sentence, at once", async () => {
    const asked = ask(RUNAWAY);
    await wait(1_000);
    server.kill();
    expect(await asked).toMatchObject({ status: 503, body: { code: "STORE_UNAVAILABLE" } });
    const { status, body } = await ask("RETURN 1 AS one");
    expect([status, body.code]).toEqual([503, "STORE_UNAVAILABLE"]);
    expect(body.detail).toMatch(/did not answer\. Check that it is running/);
  });

  it("is back: answers again, without a restart of the atlas", async () => {
    await server.restart();
    expect(await ask("RETURN 1 AS one")).toMatchObject({ status: 200, body: { rows: [[1]] } });
    expect((await app.inject({ url: "/api/health" })).statusCode).toBe(200);
  });

  it("gives its password to nobody", async () => {
    for (const url of ["/api/health", "/api/schema", "/api/overview", "/api/docs/json"])
      said.push((await app.inject({ url })).body);
    await ask("SHOW SETTINGS");
    await ask("RETURN $NEO4J_PASSWORD");
    expect(said.length).toBeGreaterThan(12);
    for (const text of [...said, ...builtFiles()]) expect(text.includes(PASSWORD)).toBe(false);
  });
});

/** Of the page, where it is built. */
function builtFiles(): string[] {
  try {
    return readdirSync(client, { recursive: true, encoding: "utf8" })
      .filter((name) => /[.](html|js|css|json)$/.test(name))
      .map((name) => readFileSync(client + name, "utf8"));
  } catch {
    return [];
  }
}
