/** The library's own statements, and what happens when the caller leaves. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StatementFailedError } from "../../graph/errors.ts";
import type { CallOptions, GraphStore } from "../../graph/store/graph-store.ts";
import * as world from "../fixtures/small-world.ts";
import { openFilledStore, type ContractTarget } from "./contract-target.ts";

const CALLS: Readonly<
  Record<string, (store: GraphStore, options: CallOptions) => Promise<unknown>>
> = {
  query: (store, options) => store.query("RETURN 1 AS one", {}, options),
  node: (store, options) => store.node("eu", options),
  search: (store, options) => store.search({ text: "eu", kinds: [], limit: 5 }, options),
  neighborCounts: (store, options) => store.neighborCounts("eu", options),
  neighbors: (store, options) =>
    store.neighbors({ id: "eu", types: [], direction: "both", kinds: [], limit: 5 }, options),
  paths: (store, options) =>
    store.paths(
      {
        from: "eu",
        to: "education",
        types: [],
        statuses: [],
        direction: "any",
        maxLength: 8,
        limit: 50,
      },
      options,
    ),
  overview: (store, options) => store.overview(options),
};

export function describeQuery(target: ContractTarget): void {
  describe("statements", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openFilledStore(target, world.smallWorld);
    });
    afterAll(() => store.close());

    it("give columns in order, and nodes, edges and scalars as rows", async () => {
      const statement = `
        MATCH (a:Instrument {id: $id})-[r:GRANTS]->(b:Right)
        RETURN b.name AS name, a, r ORDER BY r.id`;
      expect(await store.query(statement, { id: "tpd" })).toEqual({
        columns: ["name", "a", "r"],
        rows: [
          ["access to education", world.directive, world.grants],
          ["access to education", world.directive, world.grantsContested],
          ["access to health care", world.directive, world.grantsHealth],
        ],
      });
    });

    it("give nodes and edges inside lists, maps and paths", async () => {
      const statement = `
        MATCH p = (a:Actor {id: 'eu'})-[r:ADOPTED]->(b)
        RETURN collect(r) AS edges, {first: a, list: [b.id, 1]} AS map, p`;
      expect(await store.query(statement, {})).toEqual({
        columns: ["edges", "map", "p"],
        rows: [
          [
            [world.adopted],
            { first: world.eu, list: ["tpd", 1] },
            { nodes: [world.eu, world.directive], edges: [world.adopted] },
          ],
        ],
      });
    });

    it("take every type of parameter and give it back", async () => {
      const parameters = {
        text: "Київ \"'\\",
        number: 42,
        fraction: 0.5,
        big: 2n ** 60n,
        yes: true,
        list: ["a", "ї"],
        nothing: null,
      };
      const columns = Object.keys(parameters);
      const statement = `RETURN ${columns.map((name) => `$${name} AS ${name}`).join(", ")}`;
      expect(await store.query(statement, parameters)).toEqual({
        columns,
        rows: [Object.values(parameters)],
      });
    });

    it("take a whole number where Cypher wants an integer", async () => {
      const statement = "MATCH (n:Right) RETURN n.id AS id ORDER BY id LIMIT $limit";
      expect((await store.query(statement, { limit: 1 })).rows).toEqual([["education"]]);
    });

    it("give numbers for counts, and null for what is absent", async () => {
      const statement = "MATCH (n:Right) RETURN count(n) AS rights, max(n.date) AS date";
      expect((await store.query(statement, {})).rows).toEqual([[2, null]]);
    });

    it("give the columns also without rows", async () => {
      const result = await store.query("MATCH (n:Right {id: 'none'}) RETURN n, n.name AS name", {});
      expect(result).toEqual({ columns: ["n", "name"], rows: [] });
    });

    it("fail as a defect of ours when the engine does not understand them", async () => {
      await expect(store.query("MATCH (n RETURN n", {})).rejects.toBeInstanceOf(
        StatementFailedError,
      );
    });

    it("do not write", async () => {
      await expect(store.query("CREATE (n:Right {id: 'new'})", {})).rejects.toThrow();
      await expect(store.query("MATCH (n:Right) SET n.name = 'x' RETURN n", {})).rejects.toThrow();
      expect(await store.node("education")).toEqual(world.education);
    });
  });

  describe("a caller who leaves", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openFilledStore(target, world.smallWorld);
    });
    afterAll(() => store.close());

    it.each(Object.keys(CALLS))("is released by `%s` at once when gone before", async (name) => {
      const left = CALLS[name]?.(store, { signal: AbortSignal.abort() });
      await expect(left).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
    });

    it.each(Object.keys(CALLS))("is released by `%s` with the reason it gave", async (name) => {
      const controller = new AbortController();
      const left = CALLS[name]?.(store, { signal: controller.signal });
      controller.abort(new Error("the tab was closed"));
      await expect(left).rejects.toThrow("the tab was closed");
    });

    it("leaves the store fit for the next one", async () => {
      expect(await store.node("eu")).toEqual(world.eu);
    });
  });
}
