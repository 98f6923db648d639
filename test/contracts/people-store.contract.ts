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
      limits: {
        contentBytes: 1000,
        summaryBytes: 200,
        perOwner: 4,
        removedPerOwner: 2,
        kinds: { code: { perOwner: 2, contentBytes: 100 } },
      },
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

    it("holds each kind to its own limits", async () => {
      const code = (id: string) => store.put(draft(id, { kind: "code" }));
      await code("one");
      await code("two");
      await expect(code("three")).rejects.toThrow("You keep 2 of these already");
      const long = { kind: "code", content: { state: "x".repeat(100) } } as const;
      await expect(store.put(draft("four", { ...long, owner: BOB }))).rejects.toEqual(
        new DocumentTooLargeError("code", 112, 100),
      );
      // A map may be large unless it is told otherwise.
      const map = draft("one", { kind: "map", content: { state: "x".repeat(3_000_000) } });
      await store.put(map);
      expect((await store.get("map", "one")).content).toEqual(map.content);
      const student = store.put({ ...map, kind: "student" });
      await expect(student).rejects.toThrow("takes 3000012 bytes");
    });

    it("finds the head of what is there, and nothing else", async () => {
      const head = await store.put(draft("one"));
      expect(await store.find("view", "one")).toEqual(head);
      expect(await store.find("view", "two")).toBeNull();
      expect(await store.find("map", "one")).toBeNull();
      await store.remove("view", "one");
      expect(await store.find("view", "one")).toBeNull();
    });

    it("reads a whole shelf, in the order of its list", async () => {
      await store.put(draft("one"));
      // At the same time, so that ids decide.
      for (const id of ["two", "three"]) await store.put(draft(id));
      now += MINUTE;
      await store.put(draft("one", { revision: 1, content: { state: "later" } }));
      await store.put(draft("four", { owner: BOB }));
      await store.put(draft("five", { kind: "map" }));
      const shelf = await store.readAll({ kind: "view", owner: ANN, limit: 10 });
      expect(shelf.map(({ id, content }) => [id, content])).toEqual([
        ["one", { state: "later" }],
        ["three", { state: "three" }],
        ["two", { state: "two" }],
      ]);
      expect(shelf[1]).toEqual(await store.get("view", "three"));
      expect(await store.readAll({ kind: "view", owner: null, limit: 2 })).toHaveLength(2);
      await store.remove("view", "two");
      const removed = await store.readAll({ kind: "view", owner: ANN, removed: true, limit: 10 });
      expect(removed).toEqual([await store.get("view", "two", { removed: true })]);
    });

    it("changes what is there, and says what came of it", async () => {
      const { createdAt } = await store.put(draft("one"));
      now += MINUTE;
      const updated = await store.update("view", "one", ({ summary, content, revision }) => ({
        summary,
        content: { before: content },
        result: `after ${revision}`,
      }));
      expect(updated.result).toBe("after 1");
      expect(updated.head).toMatchObject({ revision: 2, owner: ANN, createdAt });
      expect(updated.head.updatedAt).toBe(new Date(now).toISOString());
      expect(await store.get("view", "one")).toEqual({
        ...updated.head,
        content: { before: { state: "one" } },
      });
    });

    it("changes again and again what it knows, and never what is not so any more", async () => {
      const more = () =>
        store.update("view", "one", ({ summary, content }) => {
          const state = `${(content as { state: string }).state}+`;
          return { summary, content: { state }, result: state };
        });
      await store.put(draft("one"));
      for (const state of ["one+", "one++", "one+++"]) expect((await more()).result).toBe(state);
      expect(await store.get("view", "one")).toMatchObject({
        revision: 4,
        content: { state: "one+++" },
      });
      await store.put(draft("one", { revision: 4, content: { state: "other" } }));
      expect(await more()).toMatchObject({ result: "other+", head: { revision: 6 } });
      await store.remove("view", "one");
      await expect(more()).rejects.toThrow(DocumentNotFoundError);
      await store.restore("view", "one");
      expect((await more()).result).toBe("other++");
      await store.erase("view", "one");
      await expect(more()).rejects.toThrow(DocumentNotFoundError);
      await store.put(draft("one", { content: { state: "new" } }));
      expect(await more()).toMatchObject({ result: "new+", head: { revision: 2 } });
    });

    it("lists what changed since it was last listed, and what did not", async () => {
      for (const id of ["one", "two", "three"]) await store.put(draft(id));
      const all = { kind: "view", owner: ANN, limit: 10 } as const;
      const first = await store.list(all);
      expect(await store.list(all)).toEqual(first);
      now += MINUTE;
      const { head } = await store.update("view", "two", ({ content }) => ({
        summary: { name: "Changed" },
        content,
        result: null,
      }));
      await store.erase("view", "three");
      expect(await store.list(all)).toEqual([head, first.find(({ id }) => id === "one")]);
    });

    it("leaves as it is what nobody wants to change, or may not", async () => {
      const head = await store.put(draft("one"));
      now += MINUTE;
      expect(await store.update("view", "one", () => null)).toEqual({ head, result: null });
      const why = new Error("not today");
      const refused = store.update("view", "one", () => {
        throw why;
      });
      await expect(refused).rejects.toBe(why);
      const tooLarge = store.update("view", "one", () => ({
        summary: null,
        content: "x".repeat(1000),
        result: null,
      }));
      await expect(tooLarge).rejects.toThrow(DocumentTooLargeError);
      expect(await store.get("view", "one")).toEqual({ ...head, content: { state: "one" } });
      await store.remove("view", "one");
      for (const id of ["one", "two"]) {
        await expect(store.update("view", id, () => null)).rejects.toThrow(DocumentNotFoundError);
      }
    });

    it("loses no change of many who change one document at a time", async () => {
      await store.put(draft("one", { content: [] }));
      const numbers = Array.from({ length: 12 }, (_, index) => index);
      const results = await Promise.all(
        numbers.map((number) =>
          store.update("view", "one", ({ summary, content }) => {
            const all = [...(content as number[]), number];
            return { summary, content: all, result: all.length };
          }),
        ),
      );
      const counts = results.map(({ result }) => result ?? 0);
      expect(counts.toSorted((a, b) => a - b)).toEqual(numbers.map((number) => number + 1));
      const { content, revision } = await store.get("view", "one");
      expect((content as number[]).toSorted((a, b) => a - b)).toEqual(numbers);
      expect(revision).toBe(13);
    });

    it("erases one for good, whether it is there, was removed, or never was", async () => {
      for (const id of ["one", "two", "three"]) await store.put(draft(id));
      await store.put(draft("one", { kind: "link" }));
      await store.remove("view", "two");
      await store.erase("view", "one");
      await store.erase("view", "two");
      await store.erase("view", "two");
      await store.erase("view", "never");
      expect(await listOf(ANN)).toEqual(["three"]);
      expect(await listOf(ANN, { removed: true })).toEqual([]);
      await expect(store.restore("view", "one")).rejects.toThrow(DocumentNotFoundError);
      expect(await store.find("link", "one")).not.toBeNull();
      expect(await store.put(draft("one"))).toMatchObject({ revision: 1 });
    });

    it("erases a whole shelf and no other, and says how many there were", async () => {
      for (const id of ["one", "two", "three"]) await store.put(draft(id));
      await store.remove("view", "two");
      await store.put(draft("four", { owner: BOB }));
      await store.put(draft("five", { kind: "map" }));
      expect(await store.eraseShelf("view", ANN)).toBe(3);
      expect(await store.eraseShelf("view", ANN)).toBe(0);
      expect(await listOf(null)).toEqual(["four"]);
      expect(await listOf(ANN, { removed: true })).toEqual([]);
      expect(await store.find("map", "five")).not.toBeNull();
    });

    it("ends what is changed and erased at the same time one way or the other", async () => {
      for (let round = 0; round < 4; round++) {
        await store.put(draft("one", { content: 0 }));
        const outcomes = await Promise.allSettled([
          ...Array.from({ length: 4 }, () =>
            store.update("view", "one", ({ summary, content }) => ({
              summary,
              content: Number(content) + 1,
              result: null,
            })),
          ),
          store.erase("view", "one"),
          store.put(draft("one", { revision: 1 })),
        ]);
        const reasons = outcomes.flatMap((outcome) =>
          outcome.status === "rejected" ? [outcome.reason] : [],
        );
        for (const reason of reasons) {
          expect(["DOCUMENT_NOT_FOUND", "DOCUMENT_CONFLICT"]).toContain(reason.code);
        }
        expect(await store.find("view", "one")).toBeNull();
      }
    });

    it("has room again after something was erased, where it was full", async () => {
      await store.close();
      store = await target.open({ ...options, limits: { ...options.limits, documents: 2 } });
      for (const id of ["one", "two"]) await store.put(draft(id));
      await expect(store.put(draft("three"))).rejects.toThrow(TooManyDocumentsError);
      await store.erase("view", "one");
      await store.put(draft("three"));
      await expect(store.put(draft("four"))).rejects.toThrow(TooManyDocumentsError);
      await store.close();
      store = await target.open(options);
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
