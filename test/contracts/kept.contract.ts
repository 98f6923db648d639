/** What the API promises to people who save views and statements, asked over real stores. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PeopleStore } from "../../graph/people/people-store.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { createApp } from "../../web/server/create-app.ts";

export interface KeptStores {
  readonly store: GraphStore;
  readonly people: PeopleStore;
}

const ANN = { "x-atlas-owner": "QUJDREVGR0hJSktMTU5PUA" };
const BOB = { "x-atlas-owner": "0123456789abcdef0123456789abcdef" };
const TOKEN = "a-long-token-for-tests";
const ADMIN = { authorization: `Bearer ${TOKEN}` };
const WORD = "Kranichzugfest";

type Headers = Readonly<Record<string, string>>;

interface Opened {
  readonly stores: KeptStores;
  readonly app: FastifyInstance;
}

interface Asked {
  readonly headers?: Headers;
  readonly body?: unknown;
}

/** Asks for things of one kind. */
function askerOf(resource: "views" | "statements", opened: () => Opened) {
  async function ask(
    method: "GET" | "POST" | "PATCH" | "DELETE",
    path: string,
    { headers = {}, body }: Asked = {},
  ) {
    const payload = body === undefined ? {} : { payload: body as object };
    const url = `/api/${resource}${path}`;
    const response = await opened().app.inject({ method, url, headers, ...payload });
    return { status: response.statusCode, headers: response.headers, body: response.json() };
  }
  return {
    ask,
    save: async (body: object, headers: Headers = ANN) =>
      (await ask("POST", "", { headers, body: { state: "s=1", ...body } })).body,
    namesOf: async (headers: Headers, query = "") => {
      const { body } = await ask("GET", query, { headers });
      return body[resource].map((each: { name: string }) => each.name);
    },
  };
}

export function describeKept(name: string, open: () => Promise<KeptStores>): void {
  describe(`over ${name}`, () => {
    let stores: KeptStores;
    let app: FastifyInstance;
    beforeAll(async () => {
      stores = await open();
      app = await createApp({ ...stores, clientFolder: null, adminToken: TOKEN });
    });
    afterAll(async () => {
      await app.close();
      await stores.people.close();
      await stores.store.close();
    });
    const opened = () => ({ stores, app });
    describeAny("views", opened);
    describeAny("statements", opened);
    describeViews(opened);
    describeStatements(opened);
  });
}

function describeAny(resource: "views" | "statements", opened: () => Opened): void {
  describe(`saved ${resource}`, () => {
    const { ask, save, namesOf } = askerOf(resource, opened);

    it("are saved under a short id, and read by it without a key", async () => {
      const saved = await ask("POST", "", {
        headers: ANN,
        body: { state: "s=Ґанок&x=1", name: " Harbour ", note: "for\nMonday" },
      });
      expect(saved.status).toBe(201);
      expect(saved.body).toMatchObject({
        id: expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{10}$/),
        name: "Harbour",
        note: "for\nMonday",
        revision: 1,
        removedAt: null,
      });
      const read = await ask("GET", `/${saved.body.id}`);
      expect(read.body).toEqual({ ...saved.body, state: "s=Ґанок&x=1", isYours: false });
      expect(read.headers["cache-control"]).toBe("no-store");
      const own = await ask("GET", `/${saved.body.id}`, { headers: ANN });
      expect(own.body.isYours).toBe(true);
      expect(JSON.stringify(read.body)).not.toContain("owner");
    });

    it("are listed to their owner and to whoever runs the server", async () => {
      const cat = { "x-atlas-owner": "cat-cat-cat-cat-cat-cat" };
      await save({ name: "Cat's" }, cat);
      expect(await namesOf(cat)).toEqual(["Cat's"]);
      expect(await namesOf(ADMIN)).toEqual(expect.arrayContaining(["Cat's", "Harbour"]));
      expect(await namesOf(BOB)).toEqual([]);
    });

    it("are changed by their owner, who is told when another window was first", async () => {
      const { id } = await save({ name: "Draft" });
      const change = { revision: 1, name: "Better" };
      const changed = await ask("PATCH", `/${id}`, { headers: ANN, body: change });
      expect(changed.body).toMatchObject({ name: "Better", note: "", revision: 2 });
      const late = await ask("PATCH", `/${id}`, {
        headers: ANN,
        body: { revision: 1, name: "Late" },
      });
      expect(late.body).toMatchObject({ status: 409, code: "DOCUMENT_CONFLICT" });
      await ask("PATCH", `/${id}`, { headers: ANN, body: { revision: 2, state: "s=2" } });
      const { body } = await ask("GET", `/${id}`);
      expect(body).toMatchObject({ name: "Better", state: "s=2", revision: 3 });
    });

    it("are deleted, restored, and found among the deleted meanwhile", async () => {
      const dan = { "x-atlas-owner": "dan_dan_dan_dan_dan_dan" };
      const { id } = await save({ name: "Gone" }, dan);
      const removed = await ask("DELETE", `/${id}`, { headers: dan });
      expect(removed.body.removedAt).toEqual(expect.any(String));
      expect(await ask("GET", `/${id}`)).toMatchObject({ status: 404 });
      expect(await namesOf(dan)).toEqual([]);
      expect(await namesOf(dan, "?removed=true")).toEqual(["Gone"]);
      const restored = await ask("POST", `/${id}/restore`, { headers: dan, body: {} });
      expect(restored.body).toMatchObject({ name: "Gone", removedAt: null });
      expect(await namesOf(dan)).toEqual(["Gone"]);
    });

    it("belong to their owner: nobody else changes, deletes or restores them", async () => {
      const { id } = await save({ name: "Mine" });
      const body = { revision: 1, name: "Theirs" };
      for (const headers of [BOB, {}, { authorization: "Bearer a-long-token-for-guess" }]) {
        for (const refused of [
          await ask("PATCH", `/${id}`, { headers, body }),
          await ask("DELETE", `/${id}`, { headers }),
          await ask("POST", `/${id}/restore`, { headers, body: {} }),
        ])
          expect(refused.body).toMatchObject({ status: 403, code: "NOT_YOURS" });
      }
      expect((await ask("GET", `/${id}`)).body).toMatchObject({ name: "Mine", revision: 1 });
    });

    it("may be deleted and restored by whoever runs the server", async () => {
      const { id } = await save({ name: "Rude" });
      expect((await ask("DELETE", `/${id}`, { headers: ADMIN })).status).toBe(200);
      expect(await ask("GET", `/${id}`)).toMatchObject({ status: 404 });
      const restored = await ask("POST", `/${id}/restore`, { headers: ADMIN, body: {} });
      expect(restored.status).toBe(200);
    });

    it("leave the key itself nowhere: only a hash of it is kept", async () => {
      const { id } = await save({ name: "Hashed" });
      const kind = resource === "views" ? "view" : "statement";
      const kept = await opened().stores.people.get(kind, id);
      expect(kept.owner).toMatch(/^[0-9a-f]{64}$/);
      expect(JSON.stringify(kept)).not.toContain(ANN["x-atlas-owner"]);
    });

    it.each([
      ["GET", "/0000000000", 404, "DOCUMENT_NOT_FOUND"],
      ["DELETE", "/0000000000", 404, "DOCUMENT_NOT_FOUND"],
      ["GET", "/short", 400, "BAD_REQUEST"],
      ["GET", "/..%2f..%2fx", 400, "BAD_REQUEST"],
      ["GET", "?removed=maybe", 400, "BAD_REQUEST"],
    ] as const)(
      "answer %s %s with a problem that says what is wrong",
      async (method, path, status, code) => {
        const answer = await ask(method, path, { headers: ANN });
        expect(answer.headers["content-type"]).toContain("application/problem+json");
        expect(answer.body).toMatchObject({ status, code });
        expect(answer.body.detail).toMatch(/\w.*[.]$/);
      },
    );

    it.each([
      ["no state", { name: "x" }, "state"],
      ["an empty state", { name: "x", state: "" }, "state: is empty"],
      ["control characters", { name: "x", state: "a\u0000b" }, "cannot be shown"],
      ["half a character", { name: "x", state: "\ud800" }, "cannot be shown"],
      ["no name", { state: "s" }, "name: is missing"],
      ["a name of blanks", { state: "s", name: "  " }, "name: is missing"],
      ["a name too long", { state: "s", name: "x".repeat(121) }, "name"],
      ["a note too long", { state: "s", name: "x", note: "x".repeat(2001) }, "note"],
      ["a number for a name", { state: "s", name: 7 }, "name"],
      ["a list", [], "body"],
    ])("with %s are refused in a sentence", async (_, body, words) => {
      const { body: answer } = await ask("POST", "", { headers: ANN, body });
      expect(answer).toMatchObject({ status: 400, code: "BAD_REQUEST" });
      expect(answer.detail).toContain(words);
    });

    it("may be 200,000 bytes large, and no larger", async () => {
      const { id } = await save({ name: "Large", state: "ї".repeat(100_000) });
      expect((await ask("GET", `/${id}`)).body.state).toHaveLength(100_000);
      for (const state of ["ї".repeat(100_001), "x".repeat(600_000)]) {
        const { body } = await ask("POST", "", { headers: ANN, body: { name: "x", state } });
        expect(body).toMatchObject({ status: 413, code: "DOCUMENT_TOO_LARGE" });
      }
    });

    it.each([
      ["without a key", {}],
      ["with a key that could be guessed", { "x-atlas-owner": "ann" }],
      ["with a key of odd characters", { "x-atlas-owner": "х".repeat(30) }],
    ])("are not saved %s", async (_, headers) => {
      const saved = await ask("POST", "", { headers, body: { state: "s", name: "x" } });
      expect(saved.body).toMatchObject({ status: 403, code: "NOT_YOURS" });
      expect(await ask("GET", "", { headers })).toMatchObject({ status: 403 });
    });

    it.each([
      ["of another site", { "sec-fetch-site": "cross-site" }],
      ["of a sister of this site", { "sec-fetch-site": "same-site" }],
      ["of another origin", { origin: "http://evil.example" }],
      ["of a page without an origin", { origin: "null" }],
    ])("are neither saved nor changed by a page %s", async (_, foreign: Headers) => {
      const { id } = await save({ name: "Safe" });
      const headers = { ...ANN, ...foreign };
      for (const refused of [
        await ask("POST", "", { headers, body: { state: "s", name: "x" } }),
        await ask("PATCH", `/${id}`, { headers, body: { revision: 1, name: "x" } }),
        await ask("DELETE", `/${id}`, { headers }),
      ])
        expect(refused.body).toMatchObject({ status: 403, code: "CROSS_SITE" });
    });

    it("are saved by the atlas's own page", async () => {
      for (const own of [{ "sec-fetch-site": "same-origin" }, { origin: "http://localhost:80" }]) {
        const headers = { ...ANN, ...own, host: "localhost" };
        expect(await save({ name: "Own" }, headers)).toMatchObject({ name: "Own" });
      }
    });

    it("are taken as JSON alone, which no form of another site can send", async () => {
      for (const type of ["text/plain", "application/x-www-form-urlencoded"]) {
        const headers = { ...ANN, "content-type": type };
        const response = await opened().app.inject({
          method: "POST",
          url: `/api/${resource}`,
          headers,
          payload: '{"state":"s","name":"x"}',
        });
        expect(response.json()).toMatchObject({ status: 415 });
      }
    });

    it("are saved as often in a minute as the server allows", async () => {
      const { stores } = opened();
      const few = await createApp({ ...stores, clientFolder: null, changesPerMinute: 2 });
      const send = async () => {
        const payload = { state: "s", name: "x" };
        return few.inject({ method: "POST", url: `/api/${resource}`, headers: ANN, payload });
      };
      const codes = [];
      for (let index = 0; index < 3; index += 1) codes.push((await send()).statusCode);
      expect(codes).toEqual([201, 201, 429]);
      expect((await send()).json()).toMatchObject({ code: "TOO_MANY_REQUESTS" });
      await few.close();
    });

    it("are in no node of the graph that a statement could read", async () => {
      const { id } = await save({ name: WORD, note: WORD, state: WORD });
      const { store } = opened().stores;
      const { rows } = await store.query("MATCH (n) RETURN labels(n), properties(n)", {});
      const all = JSON.stringify(rows);
      expect(all).not.toContain(WORD);
      expect(all).not.toContain(id);
      expect(all).not.toContain(ANN["x-atlas-owner"]);
    });
  });
}

function describeViews(opened: () => Opened): void {
  describe("saved views alone", () => {
    const { ask, save, namesOf } = askerOf("views", opened);

    it("say how many entities they show", async () => {
      const { id, ...head } = await save({ name: "Dozen", entities: 12 });
      expect(head).toMatchObject({ entities: 12, isListed: true });
      await ask("PATCH", `/${id}`, { headers: ANN, body: { revision: 1, entities: 3 } });
      expect((await ask("GET", `/${id}`)).body).toMatchObject({ name: "Dozen", entities: 3 });
    });

    it("may be links alone, which no list shows", async () => {
      const eve = { "x-atlas-owner": "eve-eve-eve-eve-eve-eve" };
      const link = await save({ state: "long", isListed: false }, eve);
      expect(link).toMatchObject({ isListed: false, name: "", entities: null });
      expect((await ask("GET", `/${link.id}`)).body.state).toBe("long");
      expect(await namesOf(eve)).toEqual([]);
    });
  });
}

function describeStatements(opened: () => Opened): void {
  describe("saved statements alone", () => {
    const views = askerOf("views", opened);
    const { ask, save, namesOf } = askerOf("statements", opened);

    it("are apart from views: neither list nor address of one shows the other", async () => {
      const fay = { "x-atlas-owner": "fay-fay-fay-fay-fay-fay" };
      const statement = await save({ name: "Rights", isListed: false, entities: 3 }, fay);
      const view = await views.save({ name: "Harbours" }, fay);
      expect(await namesOf(fay)).toEqual(["Rights"]);
      expect(await views.namesOf(fay)).toEqual(["Harbours"]);
      expect(Object.keys(statement)).not.toContain("entities");
      expect((await ask("GET", `/${view.id}`)).body).toMatchObject({ code: "DOCUMENT_NOT_FOUND" });
      expect((await views.ask("DELETE", `/${statement.id}`, { headers: fay })).status).toBe(404);
    });
  });
}
