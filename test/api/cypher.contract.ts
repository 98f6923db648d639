/** What `POST /api/cypher` and `GET /api/schema` promise, over a real gate. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CypherGate } from "../../graph/gate/cypher-gate.ts";
import { openGate, type OpenGateEnvironment } from "../../graph/gate/open-gate.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { runIngest } from "../../ingest/run-ingest.ts";
import type { CypherLine } from "../../web/contract/cypher.ts";
import { type AuditLog, openAuditLog } from "../../web/server/audit-log.ts";
import { createApp } from "../../web/server/create-app.ts";

const codebookFolder = fileURLToPath(new URL("../fixtures/tiny-codebook", import.meta.url));
const SLOW =
  "UNWIND range(1, 3000) AS a UNWIND range(1, 3000) AS b UNWIND range(1, 3000) AS c WITH a, b, c WHERE a + b < c RETURN count(*) AS n";
/** Holds what HTML and scripts are made of. */
const HOSTILE = `</script><img src=x onerror="alert(1)">`;

export interface CypherTarget {
  readonly environment: OpenGateEnvironment;
  readonly openEmptyStore: () => Promise<GraphStore>;
}

const BAD_REQUESTS = [
  ["no statement", {}, 400, "BAD_REQUEST"],
  ["no row", { statement: "RETURN 1", limit: 0 }, 400, "BAD_REQUEST"],
  ["too many rows", { statement: "RETURN 1", limit: 10_001 }, 400, "BAD_REQUEST"],
  ["another mode", { statement: "RETURN 1", mode: "write" }, 400, "BAD_REQUEST"],
  ["parameters without names", { statement: "RETURN 1", parameters: [1] }, 400, "BAD_REQUEST"],
  ["no JSON", "{", 400, "BAD_REQUEST"],
  ["a long text", { statement: `RETURN '${"x".repeat(30_000)}'` }, 413, "CYPHER_TOO_LONG"],
  [
    "a large body",
    { statement: "RETURN $x", parameters: { x: "y".repeat(900_000) } },
    413,
    "DOCUMENT_TOO_LARGE",
  ],
] as const;

function byName(list: { name: string }[], wanted: string) {
  return list.find(({ name }) => name === wanted);
}

export function describeCypher(
  engine: string,
  { environment, openEmptyStore }: CypherTarget,
): void {
  describe(`statements over ${engine}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "atlas-audit-"));
    const auditPath = join(folder, "logs", "audit.log");
    let store: GraphStore;
    let gate: CypherGate;
    let audit: AuditLog;
    let app: FastifyInstance;

    beforeAll(async () => {
      store = await openEmptyStore();
      await runIngest(store, { codebookFolder });
      // With room enough, so that a slow statement ends by its time and not by its memory.
      const limits = { CYPHER_TIMEOUT_MS: "3000", CYPHER_MEMORY_MB: "4096" };
      gate = await openGate({ ...environment, ...limits }, store);
      audit = openAuditLog({ path: auditPath, withText: false });
      app = await createApp({ store, gate, audit, clientFolder: null });
      await app.listen({ host: "127.0.0.1", port: 0 });
    });
    afterAll(async () => {
      await gate.close();
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const post = async (payload: object | string, headers: Record<string, string> = {}) =>
      app.inject({
        method: "POST",
        url: "/api/cypher",
        payload,
        headers: { "content-type": "application/json", ...headers },
      });
    const lines = async (payload: object) => {
      const response = await post(payload, { accept: "application/x-ndjson" });
      const texts = response.body.trimEnd().split("\n");
      return { response, lines: texts.map((text) => JSON.parse(text) as CypherLine) };
    };
    const audited = async () => {
      await audit.close();
      const texts = readFileSync(auditPath, "utf8").trimEnd().split("\n");
      return texts.map((text) => JSON.parse(text) as Record<string, unknown>);
    };

    it("are answered with columns, rows, the engine and the time", async () => {
      const response = await post({
        statement:
          "MATCH (n:Entity) WHERE n.id > $after RETURN n.id AS id, n.name AS name ORDER BY id",
        parameters: { after: "h" },
        limit: 2,
      });
      expect(response.statusCode).toBe(200);
      expect(response.headers["content-type"]).toMatch(/^application\/json/);
      expect(response.headers["cache-control"]).toBe("no-store");
      expect(response.json()).toMatchObject({
        columns: ["id", "name"],
        rows: [
          ["harbour-board", "Harbour Board"],
          ["lighthouse-act", "Lighthouse Act"],
        ],
        truncated: true,
        truncatedBy: "rows",
        engine: { ...store.engine },
        plan: null,
        notifications: [],
      });
      expect(response.json().ms).toBeGreaterThan(0);
    });

    it("give nodes, relations and large integers as objects with a tag", async () => {
      const response = await post({
        statement: "MATCH (a)-[r:ADOPTED]->(b) RETURN a, r, $big + 0 AS big LIMIT 1",
        parameters: { big: { $int: "9007199254740993" } },
      });
      expect(response.json().rows[0]).toMatchObject([
        { $node: { id: "harbour-board", labels: ["Entity", "Actor"] } },
        { $relationship: { type: "ADOPTED", start: "harbour-board", end: "lighthouse-act" } },
        { $int: "9007199254740993" },
      ]);
    });

    it.each(["explain", "profile"])("are taken apart when asked to %s", async (mode) => {
      const { plan, rows } = (
        await post({ statement: "MATCH (n:Entity) RETURN n.id", mode })
      ).json();
      expect(plan).toMatchObject({
        operator: expect.stringMatching(/^\w+/),
        children: expect.any(Array),
      });
      expect(rows).toHaveLength(mode === "explain" ? 0 : 3);
    });

    it("come as lines when asked for: columns, rows, and how it ended", async () => {
      const { response, lines: got } = await lines({
        statement: "UNWIND range(1, 450) AS x RETURN x",
      });
      expect(response.headers["content-type"]).toBe("application/x-ndjson");
      expect(got[0]).toEqual({ columns: ["x"] });
      expect(got.at(-1)).toMatchObject({
        summary: { truncated: false, engine: { ...store.engine } },
      });
      const batches = got.flatMap((line) => ("rows" in line ? [line.rows] : []));
      expect(batches.length).toBeGreaterThan(1);
      expect(batches.flat().flat()).toEqual(Array.from({ length: 450 }, (_, index) => index + 1));
    });

    it("are refused with a problem that says what, why and where", async () => {
      const response = await post({ statement: "MATCH (n)\n  SET n.x = 1" });
      expect(response.statusCode).toBe(400);
      expect(response.headers["content-type"]).toMatch(/^application\/problem\+json/);
      expect(response.json()).toMatchObject({
        code: "CYPHER_WRITES",
        values: { name: "SET" },
        position: { line: 2, column: 3 },
      });
      const streamed = await post({ statement: "CREATE (n)" }, { accept: "application/x-ndjson" });
      expect([streamed.statusCode, streamed.json().code]).toEqual([400, "CYPHER_WRITES"]);
    });

    it("end with the problem as their last line when they fail on the way", async () => {
      const { lines: got } = await lines({
        statement: "UNWIND range(1, 3000) AS x RETURN 1 / (x - 2900) AS y",
        limit: 10_000,
      });
      const last = got.at(-1);
      const code =
        "problem" in (last ?? {})
          ? (last as { problem: { code: string } }).problem.code
          : (last as unknown as { code: string }).code;
      expect(code).toBe("CYPHER_FAILED");
    });

    it.each(BAD_REQUESTS)("are not taken with %s", async (_what, payload, status, code) => {
      const response = await post(payload);
      expect([response.statusCode, response.json().code]).toEqual([status, code]);
      expect(response.json().detail).toMatch(/\w.*[.]$/);
    });

    it.each([
      [{ "sec-fetch-site": "cross-site" }, 403],
      [{ origin: "http://elsewhere.example" }, 403],
      [{ "content-type": "text/plain" }, 415],
    ])("are not run for another site: %j", async (headers, status) => {
      const response = await post(JSON.stringify({ statement: "RETURN 1" }), headers);
      expect(response.statusCode).toBe(status);
    });

    it("never come as anything a browser would draw, whatever they hold", async () => {
      const statement = `RETURN '${HOSTILE}' AS \`${HOSTILE}\``;
      for (const payload of [
        { statement },
        { statement: `RETURN toUper('${HOSTILE}')` },
        { statement: `MATCH (n:\`${HOSTILE}\`) RETURN n` },
      ]) {
        const response = await post(payload);
        expect(response.headers["content-type"]).toMatch(/^application\/(problem\+)?json/);
        expect(response.headers["x-content-type-options"]).toBe("nosniff");
        expect(response.headers["content-security-policy"]).toContain("default-src 'none'");
        expect(() => response.json()).not.toThrow();
      }
    });

    it("are cancelled when the connection closes", async () => {
      const { port } = app.server.address() as AddressInfo;
      const started = performance.now();
      const asking = request({
        port,
        host: "127.0.0.1",
        path: "/api/cypher",
        method: "POST",
        headers: { "content-type": "application/json" },
      });
      asking.on("error", () => undefined);
      asking.end(JSON.stringify({ statement: SLOW }));
      await wait(300);
      asking.destroy();
      await expect
        .poll(async () => (await audited()).at(-1)?.["outcome"], { timeout: 10_000 })
        .toBe("CYPHER_CANCELLED");
      expect(performance.now() - started).toBeLessThan(10_000);
    });

    it("leave a line in the audit log, by their hash and without their text", async () => {
      await post({ statement: "RETURN 'a secret' AS x" });
      await post({ statement: "RETURN 'a secret' AS x" });
      await post({ statement: "CREATE (n)" });
      const [first, second, third] = (await audited()).slice(-3);
      expect(first).toEqual({
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        statement: expect.stringMatching(/^[0-9a-f]{16}$/),
        mode: "run",
        outcome: "ok",
        ms: expect.any(Number),
        rows: 1,
      });
      expect(second?.["statement"]).toBe(first?.["statement"]);
      expect(third).toMatchObject({ outcome: "CYPHER_WRITES", rows: 0 });
      expect(readFileSync(auditPath, "utf8")).not.toContain("a secret");
    });

    it("have a bucket of their own for how many a minute one address may send", async () => {
      const few = await createApp({ store, gate, clientFolder: null, statementsPerMinute: 2 });
      const ask = () =>
        few.inject({ method: "POST", url: "/api/cypher", payload: { statement: "RETURN 1" } });
      const answers = [await ask(), await ask(), await ask()];
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
      expect(answers[2]?.json()).toMatchObject({ code: "TOO_MANY_REQUESTS" });
      expect((await few.inject({ url: "/api/health" })).statusCode).toBe(200);
      await few.close();
    });

    it("may name what the schema says: labels, types, keys, functions and procedures", async () => {
      const response = await app.inject({ url: "/api/schema" });
      const schema = response.json();
      expect(schema.engine).toEqual({ ...store.engine });
      expect(byName(schema.labels, "Entity")).toMatchObject({
        count: 3,
        keys: expect.arrayContaining([{ name: "id", types: ["STRING"], count: 3 }]),
      });
      expect(byName(schema.relationshipTypes, "ADOPTED")).toMatchObject({
        between: [{ from: "Actor", to: "Instrument", count: 1 }],
        phrases: { en: "adopted", id: "mengadopsi", uk: "ухвалює" },
      });
      for (const { keys } of [...schema.labels, ...schema.relationshipTypes])
        expect(keys.map(({ name }: { name: string }) => name)).not.toContain("contentHash");
      expect(schema.functions).toContain("toUpper");
      expect(schema.procedures).toContain("db.labels");
      const headers = { "if-none-match": String(response.headers["etag"]) };
      expect((await app.inject({ url: "/api/schema", headers })).statusCode).toBe(304);
    });
  });
}
