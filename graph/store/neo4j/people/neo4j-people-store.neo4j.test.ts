/** The contract on a real server, and what nobody may read there. */
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, inject, it } from "vitest";
import { runIngest } from "../../../../ingest/run-ingest.ts";
import { describePeopleStore } from "../../../../test/contracts/people-store.contract.ts";
import { openRawNeo4j } from "../../../../test/neo4j/raw-neo4j.ts";
import { StoreDamagedError } from "../../../errors.ts";
import { DocumentNotFoundError, SecretWrongError } from "../../../people/errors.ts";
import type { DocumentDraft, PeopleOptions } from "../../../people/people-store.ts";
import { openNeo4jStore } from "../neo4j-store.ts";
import { openNeo4jPeopleStore } from "./neo4j-people-store.ts";

const uri = inject("neo4jUri");
const secret = randomBytes(32);
const server = { uri: uri ?? "", user: "", password: "", database: "neo4j" };
const codebookFolder = fileURLToPath(
  new URL("../../../../test/fixtures/tiny-codebook", import.meta.url),
);

const WORD = "Zimtschneckenweg";
const ID = "known0view";
const OWNER = "0f".repeat(32);
const view: DocumentDraft = {
  kind: "view",
  id: ID,
  owner: OWNER,
  summary: { name: `${WORD} one`, note: `${WORD} two` },
  content: { state: `${WORD} three` },
  revision: 0,
};

describe.skipIf(uri === null)("on Neo4j 5.26", () => {
  const raw = openRawNeo4j(uri ?? "bolt://127.0.0.1:1");
  afterAll(async () => {
    await raw.empty();
    await raw.close();
  });

  describePeopleStore("the Neo4j store", { open, empty: raw.empty });

  describe("what is kept there", () => {
    beforeEach(() => raw.empty());

    it("has no word, id or owner that any Cypher could read, through all its changes", async () => {
      const store = await open();
      await store.put(view);
      await store.put({ ...view, revision: 1, content: { state: `${WORD} four` } });
      await store.put({ ...view, id: "other0view" });
      await store.remove("view", "other0view");
      const everything = await raw.run(
        "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties",
      );
      expect(everything).toHaveLength(3);
      const text = JSON.stringify(everything, (_, value: unknown) =>
        typeof value === "bigint" ? Number(value) : value,
      );
      for (const known of [WORD, "name", "state", ID, "other0view", OWNER]) {
        expect(text).not.toContain(known);
        expect(text).not.toContain(Buffer.from(known).toString("base64").slice(0, -3));
      }
      const found = await raw.run(
        `MATCH (n) WHERE any(key IN keys(n) WHERE toString(n[key]) CONTAINS '${WORD}' OR toString(n[key]) CONTAINS '${ID}')
         RETURN count(n) AS count`,
      );
      expect(found).toEqual([{ count: 0n }]);
      expect(await raw.run("MATCH ()-[r]->() RETURN count(r) AS count")).toEqual([{ count: 0n }]);
      await store.close();
    });

    it("looks different each time the same is kept, and tells nobody who kept two things", async () => {
      const store = await open();
      await store.put(view);
      await store.put({ ...view, id: "other0view" });
      await store.put({ ...view, kind: "link" });
      const rows = await raw.run(
        "MATCH (d:Sealed) WHERE d.shelf IS NOT NULL RETURN count(DISTINCT d.content) AS contents, count(DISTINCT d.shelf) AS shelves",
      );
      expect(rows).toEqual([{ contents: 3n, shelves: 2n }]);
      await store.close();
    });

    it("is read by every server that has the secret, and by none that has another", async () => {
      const store = await open();
      await store.put(view);
      const second = await open();
      expect(await second.get("view", ID)).toMatchObject({ content: view.content });
      await second.close();
      await store.close();
      const refused = openNeo4jPeopleStore({ ...server, secret: randomBytes(32) });
      await expect(refused).rejects.toThrow(SecretWrongError);
      await expect(refused).rejects.toThrow(
        "Give every server of one database the same ATLAS_SECRET",
      );
    });

    it("loses no change that servers make to one document at the same time", async () => {
      const [one, two] = [await open(), await open()];
      await one.put({ ...view, content: [] });
      const numbers = Array.from({ length: 20 }, (_, index) => index);
      await Promise.all(
        numbers.map((number) =>
          (number % 2 === 0 ? one : two).update("view", ID, ({ summary, content }) => ({
            summary,
            content: [...(content as number[]), number],
            result: null,
          })),
        ),
      );
      const { content } = await two.get("view", ID);
      expect((content as number[]).toSorted((a, b) => a - b)).toEqual(numbers);
      await Promise.all([one.close(), two.close()]);
    });

    it("is changed from what another server left, also by one that has just changed it", async () => {
      const [one, two] = [await open(), await open()];
      const long = "words that repeat, ".repeat(200);
      await one.put({ ...view, content: [long] });
      const add = (store: typeof one, word: string) =>
        store.update("view", ID, ({ summary, content }) => ({
          summary,
          content: [...(content as string[]), word],
          result: null,
        }));
      for (const [store, word] of [
        [one, "a"],
        [one, "b"],
        [two, "c"],
        [one, "d"],
        [two, "e"],
        [two, "f"],
      ] as const)
        await add(store, word);
      expect((await one.get("view", ID)).content).toEqual([long, ..."abcdef"]);
      expect((await one.list({ kind: "view", owner: OWNER, limit: 5 }))[0]?.revision).toBe(7);
      await two.erase("view", ID);
      await expect(add(one, "g")).rejects.toThrow(DocumentNotFoundError);
      await Promise.all([one.close(), two.close()]);
    });

    it("leaves no node of what was erased, of shelves larger than one transaction takes", async () => {
      const store = await open();
      const ids = Array.from({ length: 230 }, (_, index) => `past-${index}`);
      await Promise.all(ids.map((id) => store.put({ ...view, id, kind: "past" })));
      await store.put(view);
      await store.remove("past", "past-7");
      expect(await raw.run("MATCH (n) RETURN count(n) AS count")).toEqual([{ count: 232n }]);
      expect(await store.eraseShelf("past", OWNER)).toBe(230);
      await store.erase("view", ID);
      expect(await raw.run("MATCH (n) RETURN n.key AS key")).toEqual([
        { key: "proof of the secret" },
      ]);
      await store.close();
    });

    it("is sealed with one secret where two servers begin at once with two", async () => {
      const one = await open();
      const two = await openNeo4jPeopleStore({ ...server, secret: randomBytes(32) });
      await one.put(view);
      await expect(two.put({ ...view, id: "other0view" })).rejects.toThrow(SecretWrongError);
      await Promise.all([one.close(), two.close()]);
    });

    it("is not changed by opening alone", async () => {
      const store = await open();
      expect(await store.list({ kind: "view", owner: OWNER, limit: 5 })).toEqual([]);
      expect(await raw.run("MATCH (n) RETURN n")).toEqual([]);
      await store.close();
    });

    it("does not pass as another document when its node is tampered with", async () => {
      const store = await open();
      await store.put(view);
      await store.put({ ...view, id: "other0view" });
      await raw.run(
        `MATCH (a:Sealed), (b:Sealed) WHERE a.shelf IS NOT NULL AND b.shelf IS NOT NULL AND a.key < b.key
         SET a.content = b.content, a.head = b.head`,
      );
      const outcomes = await Promise.allSettled(
        [ID, "other0view"].map((id) => store.get("view", id)),
      );
      const reasons = outcomes.filter((outcome) => outcome.status === "rejected");
      expect(reasons.map(({ reason }) => reason)).toEqual([expect.any(StoreDamagedError)]);
      await store.close();
    });

    it("is left alone by an ingest, also by one that removes all it wrote", async () => {
      const store = await open();
      await store.put(view);
      const graph = await openNeo4jStore(server);
      await runIngest(graph, { codebookFolder });
      await runIngest(graph, { codebookFolder, remove: true });
      expect(await graph.foreignLabels()).toEqual(new Map());
      expect(await store.get("view", ID)).toMatchObject({ content: view.content });
      expect(await raw.run("MATCH (n) RETURN count(n) AS count")).toEqual([{ count: 2n }]);
      await graph.close();
      await store.close();
    });
  });
});

function open(options: PeopleOptions = {}) {
  return openNeo4jPeopleStore({ ...server, secret, ...options });
}
