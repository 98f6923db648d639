/** What the API promises to people who keep concept maps and activities, asked over real stores. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mapOfLines } from "../../graph/maps/golden-maps.ts";
import type { Activity } from "../../graph/model/activity.ts";
import type { ConceptMap } from "../../graph/model/concept-map.ts";
import { createApp } from "../../web/server/create-app.ts";
import type { KeptStores } from "./kept.contract.ts";

const ANN = { "x-atlas-owner": "QUJDREVGR0hJSktMTU5PUA" };
const BOB = { "x-atlas-owner": "0123456789abcdef0123456789abcdef" };
const TOKEN = "a-long-token-for-tests";
const ADMIN = { authorization: `Bearer ${TOKEN}` };
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

type Headers = Readonly<Record<string, string>>;

interface Opened {
  readonly stores: KeptStores;
  readonly app: FastifyInstance;
  readonly clock: Clock;
}

interface Clock {
  now: number;
}

const MAP = mapOfLines(["war | drives | flight", "flight | calls for | protection"], {
  title: "Flight",
});

const ACTIVITY: Activity = {
  version: 1,
  kind: "free",
  title: "Flight and protection",
  focusQuestion: "Who protects whom?",
  instructions: "Begin with six concepts.",
  minutes: 15,
  language: "en",
  start: MAP,
  experts: [],
  mistakes: [],
  same: { concepts: [], phrases: [] },
  allows: { ownConcepts: true, ownPhrases: true },
};

/** `open` takes the clock by which what people keep is dated. */
export function describeKeptMaps(
  name: string,
  open: (clock: () => Date) => Promise<KeptStores>,
): void {
  describe(`over ${name}`, () => {
    const clock: Clock = { now: Date.parse("2026-03-02T10:00:00Z") };
    let stores: KeptStores;
    let app: FastifyInstance;
    beforeAll(async () => {
      stores = await open(() => new Date(clock.now));
      app = await createApp({ ...stores, clientFolder: null, adminToken: TOKEN });
    });
    afterAll(async () => {
      await app.close();
      await stores.people.close();
      await stores.store.close();
    });
    const opened = () => ({ stores, app, clock });
    describeMaps(opened);
    describePast(opened);
    describeActivities(opened);
  });
}

function askerOf(resource: "maps" | "activities", opened: () => Opened) {
  return async function ask(
    method: "GET" | "POST" | "PUT" | "DELETE",
    path: string,
    { headers = ANN, body }: { readonly headers?: Headers; readonly body?: object } = {},
  ) {
    const payload = body === undefined ? {} : { payload: body };
    const url = `/api/${resource}${path}`;
    const response = await opened().app.inject({ method, url, headers, ...payload });
    return { status: response.statusCode, headers: response.headers, body: response.json() };
  };
}

function titled(title: string): ConceptMap {
  return { ...MAP, title };
}

function describeMaps(opened: () => Opened): void {
  describe("kept maps", () => {
    const ask = askerOf("maps", opened);
    const create = async (map: ConceptMap = MAP, headers: Headers = ANN) =>
      (await ask("POST", "", { headers, body: { map } })).body;

    it("are kept under a short id, and read by it without a key", async () => {
      const created = await ask("POST", "", { body: { map: MAP } });
      expect(created.status).toBe(201);
      expect(created.body).toMatchObject({
        id: expect.stringMatching(/^[0-9a-hjkmnp-tv-z]{10}$/),
        title: "Flight",
        focusQuestion: "Why do people leave?",
        language: "en",
        concepts: 3,
        propositions: 2,
        revision: 1,
        removedAt: null,
      });
      const { id } = created.body;
      const read = await ask("GET", `/${id}`, { headers: {} });
      expect(read.body).toEqual({
        head: created.body,
        map: { ...MAP, id, revision: 1 },
        isYours: false,
      });
      expect(read.headers["cache-control"]).toBe("no-store");
      expect((await ask("GET", `/${id}`)).body.isYours).toBe(true);
    });

    it("are saved over the revision that was read, and listed to their owner alone", async () => {
      const cat = { "x-atlas-owner": "cat-cat-cat-cat-cat-cat" };
      const { id } = await create(MAP, cat);
      const saved = await ask("PUT", `/${id}`, {
        headers: cat,
        body: { revision: 1, map: titled("Better") },
      });
      expect(saved.body).toMatchObject({ id, title: "Better", revision: 2 });
      expect((await ask("GET", "", { headers: cat })).body.maps).toEqual([saved.body]);
      expect((await ask("GET", "", { headers: BOB })).body.maps).toEqual([]);
      const all = (await ask("GET", "", { headers: ADMIN })).body.maps as { id: string }[];
      expect(all.map((head) => head.id)).toContain(id);
    });

    it("are not saved over what another window saved, and say which revision that is", async () => {
      const { id } = await create();
      await ask("PUT", `/${id}`, { body: { revision: 1, map: titled("First") } });
      const late = await ask("PUT", `/${id}`, { body: { revision: 1, map: titled("Late") } });
      expect(late.body).toMatchObject({ status: 409, code: "DOCUMENT_CONFLICT", revision: 2 });
      expect((await ask("GET", `/${id}`)).body.map.title).toBe("First");
    });

    it("may be saved again where the answer was lost on its way", async () => {
      const { id } = await create();
      const body = { revision: 1, map: titled("Sent twice") };
      const first = await ask("PUT", `/${id}`, { body });
      expect((await ask("PUT", `/${id}`, { body })).body).toEqual(first.body);
    });

    it("keep the last of two that are saved at the same time, and tell the other", async () => {
      const { id } = await create();
      const answers = await Promise.all(
        ["One", "Two"].map((title) =>
          ask("PUT", `/${id}`, { body: { revision: 1, map: titled(title) } }),
        ),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    });

    it("are changed, deleted and restored by nobody else", async () => {
      const { id } = await create();
      for (const headers of [BOB, {}])
        for (const [method, path, body] of [
          ["PUT", "", { revision: 1, map: MAP }],
          ["DELETE", "", undefined],
          ["POST", "/restore", {}],
          ["GET", "/past", undefined],
          ["GET", "/past/1", undefined],
        ] as const) {
          const asked = { headers, ...(body && { body }) };
          const refused = await ask(method, `/${id}${path}`, asked);
          expect(refused.body).toMatchObject({ status: 403, code: "NOT_YOURS" });
        }
    });

    it("are deleted and restored by their owner, and by whoever runs the server", async () => {
      const { id } = await create();
      for (const headers of [ANN, ADMIN]) {
        const removed = await ask("DELETE", `/${id}`, { headers });
        expect(removed.body.removedAt).toEqual(expect.any(String));
        expect(await ask("GET", `/${id}`)).toMatchObject({ status: 404 });
        const gone = (await ask("GET", "?removed=true")).body.maps as { id: string }[];
        expect(gone.map((head) => head.id)).toContain(id);
        const restored = await ask("POST", `/${id}/restore`, { headers, body: {} });
        expect(restored.body).toMatchObject({ id, removedAt: null, revision: 1 });
      }
    });

    it.each([
      ["no map", {}, "map"],
      ["a phrase that ends nowhere", { map: loose() }, 'there is no concept "nowhere"'],
      ["half a character", { map: titled("\ud800") }, "cannot be shown"],
      ["a field that no map has", { map: { ...MAP, owner: "me" } }, "owner"],
    ])("with %s are refused in a sentence", async (_, body, words) => {
      const { body: answer } = await ask("POST", "", { body });
      expect(answer).toMatchObject({ status: 400, code: "BAD_REQUEST" });
      expect(answer.detail).toContain(words);
    });

    it("count millions of propositions without making them", async () => {
      const concepts = MAP.concepts.flatMap((concept) =>
        Array.from({ length: 30 }, (_, index) => ({ ...concept, id: `${concept.id}-${index}` })),
      );
      const ends = concepts.map(({ id }) => id);
      const phrases = Array.from({ length: 100 }, (_, index) => ({
        ...(MAP.phrases[0] as ConceptMap["phrases"][number]),
        id: `p-${index}`,
        sources: ends,
        targets: ends,
      }));
      const { propositions } = await create({ ...MAP, concepts, phrases });
      expect(propositions).toBe(100 * 90 * 90);
    });

    it("of sixty students behind one address are all saved, and none too often", async () => {
      const { stores } = opened();
      const app = await createApp({ ...stores, clientFolder: null, changesPerMinute: 60 });
      const keys = Array.from({ length: 60 }, (_, index) => `student-of-a-class-${1000 + index}`);
      const save = (key: string, id: string, revision: number) =>
        app.inject({
          method: "PUT",
          url: `/api/maps/${id}`,
          headers: { "x-atlas-owner": key },
          payload: { revision, map: MAP },
        });
      const codes: number[] = [];
      for (const key of keys) {
        const headers = { "x-atlas-owner": key };
        const made = await app.inject({
          method: "POST",
          url: "/api/maps",
          headers,
          payload: { map: MAP },
        });
        const { id } = made.json();
        for (const revision of [1, 2]) codes.push((await save(key, id, revision)).statusCode);
        if (key === keys[0])
          for (let index = 0; index < 59; index += 1)
            codes.push((await save(key, id, 1)).statusCode);
      }
      expect(codes.filter((code) => code === 200)).toHaveLength(120);
      expect(codes.filter((code) => code === 429)).toHaveLength(1);
      await app.close();
    });
  });
}

function loose(): ConceptMap {
  const phrases = MAP.phrases.map((phrase) => ({ ...phrase, targets: ["nowhere"] }));
  return { ...MAP, phrases };
}

function describePast(opened: () => Opened): void {
  describe("a map's earlier revisions", () => {
    const ask = askerOf("maps", opened);

    /** Saves as often as there are waits, each after its wait; the head's revision is one more than their number. */
    async function saveAfter(waits: readonly number[]): Promise<string> {
      const { id } = (await ask("POST", "", { body: { map: titled("Revision 1") } })).body;
      for (const [index, wait] of waits.entries()) {
        opened().clock.now += wait;
        const map = titled(`Revision ${index + 2}`);
        const saved = await ask("PUT", `/${id}`, { body: { revision: index + 1, map } });
        expect(saved.status).toBe(200);
      }
      return id;
    }

    const revisionsOf = async (id: string): Promise<number[]> => {
      const { past } = (await ask("GET", `/${id}/past`)).body as { past: { revision: number }[] };
      return past.map(({ revision }) => revision);
    };

    it("can be looked at, the last first", async () => {
      const id = await saveAfter([2 * MINUTE, 2 * MINUTE]);
      const { past } = (await ask("GET", `/${id}/past`)).body;
      expect(past).toMatchObject([{ revision: 2 }, { revision: 1 }]);
      expect(past[0]).toMatchObject({ concepts: 3, propositions: 2, savedAt: expect.any(String) });
      const first = await ask("GET", `/${id}/past/1`);
      expect(first.body).toEqual({
        head: past[1],
        map: { ...titled("Revision 1"), id, revision: 1 },
      });
      expect(await ask("GET", `/${id}/past/7`)).toMatchObject({ status: 404 });
      expect(await ask("GET", `/${id}/past/x`)).toMatchObject({ status: 400 });
    });

    it("grow thin with age, and what is thinned out is in the store no more", async () => {
      opened().clock.now = Math.ceil(opened().clock.now / DAY) * DAY;
      const id = await saveAfter([10 * SECOND, 10 * SECOND, MINUTE, MINUTE]);
      expect(await revisionsOf(id)).toEqual([4, 3]);
      await expect(opened().stores.people.get("past", `${id}-1`)).rejects.toThrow(
        "earlier version",
      );
      opened().clock.now += 2 * 60 * MINUTE;
      await ask("PUT", `/${id}`, { body: { revision: 5, map: titled("Later") } });
      expect(await revisionsOf(id)).toEqual([5]);
    });

    it("go for good with the map that was deleted thirty days ago", async () => {
      const { stores, clock } = opened();
      const [gone, stays] = [await saveAfter([2 * MINUTE]), await saveAfter([2 * MINUTE])];
      await ask("DELETE", `/${gone}`);
      clock.now += 31 * DAY;
      const app = await createApp({ ...stores, clientFolder: null });
      await app.inject({ method: "POST", url: "/api/maps", headers: ANN, payload: { map: MAP } });
      await app.close();
      const left = await stores.people.list({ kind: "past", owner: null, limit: 1000 });
      const owners = new Set(left.map(({ owner }) => owner));
      expect([owners.has(gone), owners.has(stays)]).toEqual([false, true]);
    });
  });
}

function describeActivities(opened: () => Opened): void {
  describe("kept activities", () => {
    const ask = askerOf("activities", opened);

    it("are kept, read by their id, saved again, deleted and restored", async () => {
      const created = await ask("POST", "", { body: { activity: ACTIVITY } });
      expect(created.body).toMatchObject({
        kind: "free",
        title: "Flight and protection",
        minutes: 15,
        concepts: 3,
        revision: 1,
      });
      const { id } = created.body;
      const read = await ask("GET", `/${id}`, { headers: BOB });
      expect(read.body).toEqual({ head: created.body, activity: ACTIVITY, isYours: false });
      const activity = { ...ACTIVITY, minutes: null };
      const saved = await ask("PUT", `/${id}`, { body: { revision: 1, activity } });
      expect(saved.body).toMatchObject({ minutes: null, revision: 2 });
      await ask("DELETE", `/${id}`);
      expect(await ask("GET", `/${id}`)).toMatchObject({ status: 404 });
      await ask("POST", `/${id}/restore`, { body: {} });
      expect((await ask("GET", "")).body.activities).toMatchObject([{ id, revision: 2 }]);
    });

    it("are refused with the place where something is wrong", async () => {
      const mistakes = [{ phrase: "p9", reason: "Altered.", claim: null }];
      const activity = { ...ACTIVITY, kind: "mistakes", mistakes };
      const { body } = await ask("POST", "", { body: { activity } });
      expect(body).toMatchObject({ status: 400, code: "BAD_REQUEST" });
      expect(body.detail).toContain("activity/mistakes/0/phrase");
    });
  });
}
