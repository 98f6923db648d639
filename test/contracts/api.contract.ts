/** What the API promises, asked over a real store that holds the tiny codebook. */
import type { FastifyInstance } from "fastify";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenedCourses, openCourses } from "../../graph/course/open-courses.ts";
import type { CypherGate } from "../../graph/gate/cypher-gate.ts";
import { openGate, type OpenGateEnvironment } from "../../graph/gate/open-gate.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { readImage, runIngest } from "../../ingest/run-ingest.ts";
import type { TextSentence } from "../../web/contract/sentences.ts";
import { createApp } from "../../web/server/create-app.ts";

const codebookFolder = fileURLToPath(new URL("../fixtures/tiny-codebook", import.meta.url));

async function checkNeeds(app: FastifyInstance, statement: string): Promise<unknown> {
  const payload = { statement, solution: "MATCH (n:Need) RETURN n.name" };
  return (await app.inject({ method: "POST", url: "/api/courses/check", payload })).json();
}

function idsIn(all: readonly { readonly id: string }[]): string[] {
  return all.map(({ id }) => id);
}

export function describeApi(
  name: string,
  environment: OpenGateEnvironment,
  openEmptyStore: () => Promise<GraphStore>,
): void {
  describe(`the API over ${name}`, () => {
    let store: GraphStore;
    let gate: CypherGate;
    let courses: OpenedCourses;
    let app: FastifyInstance;
    const { version } = readImage(codebookFolder);
    beforeAll(async () => {
      store = await openEmptyStore();
      gate = await openGate(environment, store);
      courses = openCourses(environment, store, gate);
      const parts = { store, gate, courses };
      app = await createApp({ ...parts, clientFolder: null, codebookVersion: version });
    });
    afterAll(async () => {
      await courses.close();
      await gate.close();
      await app.close();
      await store.close();
    });

    const get = async (url: string) => {
      const response = await app.inject({ url });
      return {
        status: response.statusCode,
        type: response.headers["content-type"],
        body: response.json(),
      };
    };

    it("says that the atlas is empty, and what to do", async () => {
      expect((await get("/api/health")).body).toMatchObject({ status: "empty", ingestDue: true });
      const overview = await get("/api/overview");
      expect(overview.status).toBe(503);
      expect(overview.type).toContain("application/problem+json");
      expect(overview.body).toMatchObject({ code: "GRAPH_EMPTY", status: 503 });
    });

    it("tells engine, version and counts", async () => {
      await runIngest(store, { codebookFolder });
      expect((await get("/api/health")).body).toEqual({
        status: "ok",
        engine: { ...store.engine },
        graph: { version },
        counts: { entities: 3, relations: 3, claims: 6, works: 2, contested: 1 },
        ingestDue: false,
      });
    });

    it("gives the whole atlas once for each version", async () => {
      const first = await app.inject({ url: "/api/overview" });
      expect(first.json()).toMatchObject({
        version,
        article: { title: "Lights of the harbour", authors: ["Ida Adler"] },
        territories: [{ id: "shore", labels: { uk: "Берег" } }],
        counts: { contested: 1, works: 2, claims: 6 },
      });
      expect(first.json().entities.map(({ id }: { id: string }) => id)).toEqual([
        "harbour-board",
        "lighthouse-act",
        "need-light",
      ]);
      const headers = { "if-none-match": String(first.headers["etag"]) };
      const second = await app.inject({ url: "/api/overview", headers });
      expect(second.statusCode).toBe(304);
    });

    it.each([
      ["HB", "harbour-board"],
      ["Undang-Undang", "lighthouse-act"],
      ["маяк", "lighthouse-act"],
      ["board of", "harbour-board"],
    ])("finds by any name in any language: %s", async (text, id) => {
      const { body } = await get(`/api/search?q=${encodeURIComponent(text)}`);
      expect(body.hits[0]).toMatchObject({ id });
    });

    it("gives an entity with its statements, where they stand, and the record's version", async () => {
      const { body } = await get("/api/entities/lighthouse-act");
      expect(body.entity).toMatchObject({ name: "Lighthouse Act", date: "1902-05-04" });
      expect(body.statements.map(({ id }: { id: string }) => id)).toEqual([
        "1.1.1-a",
        "1.1.1-b",
        "1.1.2-a",
        "r-c01-a",
      ]);
      expect(body.contested).toMatchObject([
        { id: "c01", record: ["r-c01-a"], confidence: "high" },
      ]);
      expect(body.record.map(({ id }: { id: string }) => id)).toEqual(["r-c01-a"]);
      expect(body.counts).toContainEqual({
        type: "ADOPTED",
        direction: "in",
        count: 1,
        contested: 1,
      });
    });

    it("gives a statement with those beside it", async () => {
      const { body } = await get("/api/claims/1.1.1-a");
      expect(body.statement).toMatchObject({ status: "contested", places: ["1.1.1"] });
      expect(body.parallel.map(({ id }: { id: string }) => id)).toEqual(["r-c01-a"]);
    });

    it("gives neighbors with counts first, by type and direction", async () => {
      const { body } = await get("/api/entities/lighthouse-act/neighbors?direction=out&limit=5");
      expect(body.entities.map(({ id }: { id: string }) => id)).toEqual(["need-light"]);
      expect(body.total).toBe(1);
      expect(body.counts).toHaveLength(3);
    });

    it("gives the sentences in the order of the text, with their claims or the reason for none", async () => {
      const { body } = await get("/api/sentences");
      expect(body.version).toBe(version);
      expect(
        body.sentences.map(({ id, letters, aside, claims }: TextSentence) => ({
          id,
          letters,
          aside,
          claims: claims.map((claim) => claim.id),
        })),
      ).toEqual([
        { id: "1.1.1", letters: 41, aside: null, claims: ["1.1.1-a", "1.1.1-b"] },
        { id: "1.1.2", letters: 52, aside: null, claims: ["1.1.2-a", "1.1.2-b", "1.1.2-c"] },
        { id: "1.1.3", letters: 19, aside: "transition", claims: [] },
      ]);
      expect(body.sentences[0]).toMatchObject({ fingerprint: "00112233445566aa", lang: "en" });
      expect(body.sentences[0].claims[0]).toEqual({
        id: "1.1.1-a",
        type: "ADOPTED",
        text: "The Harbour Board adopted the Lighthouse Act.",
        status: "contested",
        modality: "is",
        negated: false,
        from: "1902-05-04",
        to: null,
        subject: "harbour-board",
        object: "lighthouse-act",
      });
      expect(body.sentences[0].claims[1]).toMatchObject({ type: "DATED", object: null });
    });

    it("gives paths through the store, parallel relations as one step, with the works they cite", async () => {
      for (const ends of ["ends=harbour-board,need-light", "from=harbour-board&to=need-light"]) {
        const { body } = await get(`/api/paths?${ends}`);
        expect(body.paths).toEqual([
          {
            from: "harbour-board",
            to: "need-light",
            nodes: ["harbour-board", "lighthouse-act", "need-light"],
            relations: ["1.1.1-a", "1.1.2-a"],
            beside: [["r-c01-a"], []],
          },
        ]);
        expect(body.pairs).toMatchObject([{ more: "no", openings: [], isApart: false }]);
        expect(body.works.map(({ short }: { short: string }) => short)).toEqual(["Mori 1950"]);
      }
    });

    it("says what would open a path where there is none", async () => {
      const { body } = await get("/api/paths?ends=harbour-board,need-light&statuses=stated");
      expect(body.paths).toEqual([]);
      expect(body.pairs[0].openings).toMatchObject([
        { lifts: "statuses", statuses: ["stated", "contested"], found: 1, shortest: 2 },
        { lifts: "statuses", statuses: ["stated", "background"], found: 1, shortest: 2 },
      ]);
    });

    it("gives what entities have in common, what relates them, and what is around one", async () => {
      const common = (await get("/api/common?ids=harbour-board,need-light")).body;
      expect([idsIn(common.entities), common.total]).toEqual([["lighthouse-act"], 1]);
      const among = (await get("/api/among?ids=need-light,lighthouse-act")).body;
      expect(idsIn(among.relations)).toEqual(["1.1.2-a"]);
      const around = (await get("/api/around?id=harbour-board")).body;
      expect(around).toMatchObject({ hops: [{ total: 1 }, { total: 1, shown: 1 }], isWhole: true });
    });

    it.each([
      ["/api/entities/nobody", 404, "NODE_NOT_FOUND"],
      ["/api/claims/9.9.9-z", 404, "NODE_NOT_FOUND"],
      ["/api/questions/nothing", 404, "NOT_FOUND"],
      ["/api/nowhere", 404, "NOT_FOUND"],
      ["/api/search?q=a&limit=5000", 400, "BAD_REQUEST"],
      ["/api/search", 400, "BAD_REQUEST"],
      ["/api/paths?from=harbour-board&to=need-light&maxLength=99", 400, "BAD_REQUEST"],
      ["/api/paths?ends=harbour-board,harbour-board", 400, "BAD_REQUEST"],
      ["/api/paths?ends=harbour-board,1.1.1-a", 400, "BAD_REQUEST"],
      ["/api/paths?ends=harbour-board,nobody", 404, "NODE_NOT_FOUND"],
      ["/api/paths?ends=harbour-board,need-light&types=HELPS", 400, "BAD_REQUEST"],
      ["/api/paths?ends=harbour-board,need-light&statuses=true", 400, "BAD_REQUEST"],
      ["/api/common?ids=harbour-board", 400, "BAD_REQUEST"],
      ["/api/among?ids=nobody", 404, "NODE_NOT_FOUND"],
      ["/api/around?id=nobody", 404, "NODE_NOT_FOUND"],
    ])("answers %s with a problem that has a code and a sentence", async (url, status, code) => {
      const answer = await get(url);
      expect(answer.type).toContain("application/problem+json");
      expect(answer.body).toMatchObject({ status, code, type: "about:blank" });
      expect(answer.body.detail).toMatch(/\w.*[.]$/);
    });

    it("checks an answer here and on an altered copy, and refuses what would write", async () => {
      expect(await checkNeeds(app, "MATCH (x) WHERE x:Need RETURN x.name AS other")).toMatchObject({
        where: "altered",
        verdict: { kind: "right" },
      });
      expect(await checkNeeds(app, "UNWIND ['nothing'] AS x RETURN x")).toMatchObject({
        where: "here",
        verdict: { kind: "rows", extra: 1 },
      });
      expect(await checkNeeds(app, "CREATE (n:Need) RETURN n.name")).toMatchObject({
        code: "CYPHER_WRITES",
        status: 400,
      });
    });

    it("describes itself in OpenAPI 3.1", async () => {
      const { body } = await get("/api/docs/json");
      expect(body.openapi).toBe("3.1.0");
      expect(Object.keys(body.paths).toSorted()).toEqual([
        "/api/activities/ready",
        "/api/activities/ready/{id}",
        "/api/among",
        "/api/around",
        "/api/claims/{id}",
        "/api/common",
        "/api/courses",
        "/api/courses/check",
        "/api/cypher",
        "/api/entities/{id}",
        "/api/entities/{id}/neighbors",
        "/api/export",
        "/api/health",
        "/api/here",
        "/api/lenses",
        "/api/lenses/{id}",
        "/api/library",
        "/api/map-help/statements",
        "/api/names",
        "/api/overview",
        "/api/paths",
        "/api/questions",
        "/api/questions/{id}",
        "/api/schema",
        "/api/search",
        "/api/sentences",
        "/api/tours",
        "/api/works/{id}",
      ]);
    });
  });
}
