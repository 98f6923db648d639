/** What every PeopleStore promises. An adapter's own test file calls this; only what is special to it is tested beside it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  DocumentConflictError,
  DocumentNotFoundError,
  DocumentTooLargeError,
  TooManyDocumentsError,
} from "../../graph/people/errors.ts";
import {
  RESTORABLE_DAYS,
  type DocumentDraft,
  type PeopleOptions,
  type PeopleStore,
} from "../../graph/people/people-store.ts";

export interface PeopleTarget {
  readonly open: (options: PeopleOptions) => Promise<PeopleStore>;
  /** Takes out all documents of the store that is open. */
  readonly empty: () => Promise<void>;
}

const START = Date.parse("2026-03-01T09:00:00.000Z");
const MINUTE = 60_000;
const DAY = 86_400_000;
const ANN = "a".repeat(64);
const BOB = "b".repeat(64);

function draft(id: string, changes: Partial<DocumentDraft> = {}): DocumentDraft {
  const summary = { name: `View ${id}` };
  return { kind: "view", id, owner: ANN, summary, content: { state: id }, revision: 0, ...changes };
}

export function describePeopleStore(name: string, target: PeopleTarget): void {
  describe(`${name} as a PeopleStore`, () => {
    let now = START;
    // Opened once, because closing takes its time.
    let store: PeopleStore;
    const options: PeopleOptions = {
      clock: () => new Date(now),
      limits: { contentBytes: 1000, summaryBytes: 200, perOwner: 4, removedPerOwner: 2 },
    };
    beforeAll(async () => {
      store = await target.open(options);
    });
    beforeEach(async () => {
      await target.empty();
      now += 400 * DAY;
    });
    afterAll(() => store.close());

    const listOf = async (owner: string | null, asked: { removed?: boolean } = {}) => {
      const heads = await store.list({ kind: "view", owner, limit: 10, ...asked });
      return heads.map(({ id }) => id);
    };

    it("gives back what was put, with its revision and times", async () => {
      const head = await store.put(draft("one"));
      const at = new Date(now).toISOString();
      expect(head).toEqual({
        kind: "view",
        id: "one",
        owner: ANN,
        revision: 1,
        createdAt: at,
        updatedAt: at,
        removedAt: null,
        summary: { name: "View one" },
      });
      expect(await store.get("view", "one")).toEqual({ ...head, content: { state: "one" } });
    });

    it("keeps any text as it is", async () => {
      const content = {
        state: 'Ґанок «під\'їзд»\r\n\t"quoted" \\n `x` $y {z} \u0000 \u{1f333} \ud800 ${DROP}',
        list: [1, 2.5, null, true, { deep: [] }],
      };
      await store.put(draft("odd", { content, summary: { name: "'; MATCH (n) DELETE n //" } }));
      await store.close();
      store = await target.open(options);
      const kept = await store.get("view", "odd");
      expect(kept.content).toEqual(content);
      expect(kept.summary).toEqual({ name: "'; MATCH (n) DELETE n //" });
    });

    it("counts revisions and keeps owner and time of making", async () => {
      const { createdAt } = await store.put(draft("one"));
      now += MINUTE;
      const changed = draft("one", { revision: 1, owner: BOB, content: { state: "later" } });
      expect(await store.put(changed)).toMatchObject({
        revision: 2,
        owner: ANN,
        createdAt,
        updatedAt: new Date(now).toISOString(),
      });
      expect((await store.get("view", "one")).content).toEqual({ state: "later" });
    });

    it("refuses to write over what was changed meanwhile, and over an id that is taken", async () => {
      await store.put(draft("one"));
      await store.put(draft("one", { revision: 1 }));
      const late = store.put(draft("one", { revision: 1, content: { state: "lost" } }));
      await expect(late).rejects.toEqual(new DocumentConflictError("view", "one", 2));
      await expect(store.put(draft("one"))).rejects.toThrow(DocumentConflictError);
      expect((await store.get("view", "one")).content).toEqual({ state: "one" });
    });

    it("lets one of several writers win who start from the same revision", async () => {
      await store.put(draft("one"));
      const writers = Array.from({ length: 8 }, (_, index) =>
        store.put(draft("one", { revision: 1, content: { state: String(index) } })),
      );
      const outcomes = await Promise.allSettled(writers);
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      const refused = outcomes.filter((outcome) => outcome.status === "rejected");
      expect(refused.map(({ reason }) => reason)).toEqual(
        refused.map(() => expect.any(DocumentConflictError)),
      );
      expect(await store.get("view", "one")).toMatchObject({ revision: 2 });
    });

    it("lets one of several win who make the same id", async () => {
      const makers = Array.from({ length: 4 }, () => store.put(draft("one")));
      const outcomes = await Promise.allSettled(makers);
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await listOf(ANN)).toEqual(["one"]);
    });

    it("says what is not there, and of which kind", async () => {
      await store.put(draft("one"));
      const unknown = new DocumentNotFoundError("view", "two");
      await expect(store.get("view", "two")).rejects.toEqual(unknown);
      await expect(store.put(draft("two", { revision: 3 }))).rejects.toEqual(unknown);
      await expect(store.remove("view", "two")).rejects.toEqual(unknown);
      await expect(store.restore("view", "two")).rejects.toEqual(unknown);
      await expect(store.get("link", "one")).rejects.toThrow('There is no stored link "one" here.');
    });

    it("keeps kinds apart that have the same id", async () => {
      await store.put(draft("one"));
      await store.put(draft("one", { kind: "link", content: { state: "link" } }));
      expect((await store.get("view", "one")).content).toEqual({ state: "one" });
      await store.put(draft("one", { kind: "statement", content: { state: "statement" } }));
      expect((await store.get("link", "one")).content).toEqual({ state: "link" });
      expect((await store.get("statement", "one")).content).toEqual({ state: "statement" });
      expect(await listOf(ANN)).toEqual(["one"]);
    });

    it("lists an owner's own, or everybody's, the last changed first and not more than asked", async () => {
      for (const id of ["one", "two", "three"]) {
        await store.put(draft(id, { owner: id === "two" ? BOB : ANN }));
        now += MINUTE;
      }
      await store.put(draft("one", { revision: 1 }));
      expect(await listOf(ANN)).toEqual(["one", "three"]);
      expect(await listOf(BOB)).toEqual(["two"]);
      expect(await listOf(null)).toEqual(["one", "three", "two"]);
      const [first] = await store.list({ kind: "view", owner: ANN, limit: 1 });
      expect(first).toMatchObject({ id: "one", revision: 2, summary: { name: "View one" } });
      expect(await store.list({ kind: "link", owner: ANN, limit: 5 })).toEqual([]);
    });

    it("removes, shows what was removed, and restores it", async () => {
      await store.put(draft("one"));
      await store.put(draft("two"));
      now += MINUTE;
      const removed = await store.remove("view", "one");
      expect(removed).toMatchObject({ removedAt: new Date(now).toISOString(), revision: 1 });
      await expect(store.get("view", "one")).rejects.toThrow(DocumentNotFoundError);
      await expect(store.remove("view", "one")).rejects.toThrow(DocumentNotFoundError);
      await expect(store.put(draft("one", { revision: 1 }))).rejects.toThrow(DocumentNotFoundError);
      await expect(store.put(draft("one"))).rejects.toThrow(DocumentConflictError);
      expect(await store.get("view", "one", { removed: true })).toMatchObject({ owner: ANN });
      expect(await listOf(ANN)).toEqual(["two"]);
      expect(await listOf(ANN, { removed: true })).toEqual(["one"]);
      expect(await store.restore("view", "one")).toMatchObject({ removedAt: null, revision: 1 });
      expect(await store.restore("view", "one")).toMatchObject({ removedAt: null });
      expect((await store.get("view", "one")).content).toEqual({ state: "one" });
      expect(await store.put(draft("one", { revision: 1 }))).toMatchObject({ revision: 2 });
    });

    it("restores for a month, and then no more", async () => {
      await store.put(draft("one"));
      await store.remove("view", "one");
      now += RESTORABLE_DAYS * DAY - 1;
      expect(await listOf(ANN, { removed: true })).toEqual(["one"]);
      now += 1;
      expect(await listOf(ANN, { removed: true })).toEqual([]);
      await expect(store.restore("view", "one")).rejects.toThrow(DocumentNotFoundError);
      await expect(store.get("view", "one", { removed: true })).rejects.toThrow(
        DocumentNotFoundError,
      );
      // Writing takes it out for good, and its id is free.
      await store.put(draft("two"));
      expect(await store.put(draft("one"))).toMatchObject({ revision: 1 });
    });

    it("can restore the last removed of an owner, not all", async () => {
      for (const id of ["one", "two", "three"]) {
        await store.put(draft(id));
        now += MINUTE;
        await store.remove("view", id);
      }
      expect(await listOf(ANN, { removed: true })).toEqual(["three", "two"]);
      await expect(store.restore("view", "one")).rejects.toThrow(DocumentNotFoundError);
    });

    it("takes as many of one owner as allowed, and again after one was removed", async () => {
      for (const id of ["one", "two", "three", "four"]) await store.put(draft(id));
      await expect(store.put(draft("five"))).rejects.toThrow(TooManyDocumentsError);
      await expect(store.put(draft("five"))).rejects.toThrow("You keep 4 of these already");
      await store.put(draft("one", { revision: 1 }));
      await store.put(draft("five", { owner: BOB }));
      await store.put(draft("five", { kind: "link" }));
      await store.remove("view", "one");
      await store.put(draft("six"));
      await expect(store.restore("view", "one")).rejects.toThrow(TooManyDocumentsError);
    });

    it("takes as much in all as allowed, in number and in bytes", async () => {
      await store.close();
      const full = { ...options, limits: { ...options.limits, documents: 2, bytes: 900 } };
      store = await target.open(full);
      const large = { state: "x".repeat(400) };
      await store.put(draft("one", { content: large }));
      await expect(
        store.put(draft("two", { content: { state: "x".repeat(600) } })),
      ).rejects.toThrow("This server keeps as much as it may");
      await store.put(draft("two", { owner: BOB }));
      await expect(store.put(draft("three"))).rejects.toThrow(TooManyDocumentsError);
      await store.close();
      store = await target.open(options);
    });

    it("refuses what is too large, in bytes and not in characters", async () => {
      const content = { state: "ї".repeat(500) };
      await expect(store.put(draft("one", { content }))).rejects.toEqual(
        new DocumentTooLargeError("view", 1012, 1000),
      );
      const summary = { name: "x".repeat(200) };
      await expect(store.put(draft("one", { summary }))).rejects.toThrow(DocumentTooLargeError);
      expect(await listOf(ANN)).toEqual([]);
    });

    it("has everything when it is opened again", async () => {
      await store.put(draft("one"));
      await store.put(draft("two"));
      await store.remove("view", "two");
      await store.close();
      store = await target.open(options);
      expect(await listOf(ANN)).toEqual(["one"]);
      expect(await listOf(ANN, { removed: true })).toEqual(["two"]);
    });
  });
}
