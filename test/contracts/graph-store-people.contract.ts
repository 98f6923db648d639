/** What people made beside the codebook's graph. It is written as another client of the same database would. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NodeNotFoundError } from "../../graph/errors.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import * as world from "../fixtures/small-world.ts";
import { openFilledStore, type ContractTarget } from "./contract-target.ts";

export function describePeople(target: ContractTarget): void {
  const { openEmptyStore, writeRaw } = target;

  describe("an empty store", () => {
    it("holds nothing, of ours or of others", async () => {
      const store = await openEmptyStore();
      await store.prepare();
      expect(await store.foreignLabels()).toEqual(new Map());
      expect(await store.snapshot()).toEqual({ nodes: new Map(), edges: new Map() });
      expect(await store.overview()).toEqual({ nodes: [], edges: [] });
      expect(await store.search({ text: "eu", kinds: [], limit: 5 })).toEqual([]);
      await store.close();
    });
  });

  if (writeRaw === undefined) return;
  describe("what people made", () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await openFilledStore(target, world.smallWorld);
      await writeRaw(
        store,
        "CREATE (:Note {id: 'note', text: 'x'}), (:Note:Draft), ({text: 'bare'})",
      );
      await writeRaw(store, "CREATE (:Sealed {id: 'sealed', content: 'secret'})");
      await writeRaw(
        store,
        "MATCH (n:Note {id: 'note'}) MATCH (e:Entity {id: 'war'}) CREATE (n)-[:ABOUT {id: 'a1'}]->(e)",
      );
      await writeRaw(
        store,
        "MATCH (a:Entity {id: 'eu'}) MATCH (b:Entity {id: 'war'}) CREATE (a)-[:RELATED {id: 'a2'}]->(b)",
      );
    });
    afterEach(() => store.close());

    it("is counted by label, `Sealed` aside, also what has no label", async () => {
      expect(await store.foreignLabels()).toEqual(
        new Map([
          ["Note", 2],
          ["Draft", 1],
          ["(no label)", 1],
        ]),
      );
    });

    it("is in no snapshot and no dump", async () => {
      const { nodes, edges } = await store.snapshot();
      expect(nodes.size).toBe(world.smallWorld.createNodes.length);
      expect(edges.size).toBe(world.smallWorld.createEdges.length);
      const ids = [];
      for await (const { node, edge } of store.dump()) ids.push(node?.id ?? edge?.id);
      expect(ids).toHaveLength(nodes.size + edges.size);
    });

    it("is not reached by search, neighbors, counts, paths or the overview", async () => {
      expect(await store.search({ text: "x", kinds: [], limit: 5 })).toEqual([]);
      expect(await store.neighborCounts("war")).toEqual([
        { type: "DISPLACES", direction: "out", count: 1, contested: 0 },
      ]);
      const around = { id: "war", types: [], direction: "both", kinds: [], limit: 5 } as const;
      expect((await store.neighbors(around)).total).toBe(1);
      const way = { from: "eu", to: "war", types: [], statuses: [], direction: "any" } as const;
      expect(await store.paths({ ...way, maxLength: 1, limit: 5 })).toEqual({
        paths: [],
        more: "no",
      });
      expect((await store.overview()).edges).toHaveLength(11);
    });

    it("is never given out when it is sealed", async () => {
      await expect(store.node("sealed")).rejects.toThrow(NodeNotFoundError);
    });

    it("names the nodes that its edges hold on to", async () => {
      const asked = ["war", "eu", "tpd", "nobody"];
      expect([...(await store.nodesWithForeignEdges(asked))].toSorted()).toEqual(["eu", "war"]);
      expect(await store.nodesWithForeignEdges([])).toEqual([]);
    });

    it("is not deleted or updated by a plan that names its ids", async () => {
      await store.apply({
        ...world.EMPTY_PLAN,
        deleteNodes: ["note"],
        deleteEdges: [{ id: "a1", type: "ABOUT" }],
      });
      const update = { ...world.EMPTY_PLAN, updateNodes: [world.entity("note", "Actor", {})] };
      await expect(store.apply(update)).rejects.toThrow("note");
      expect((await store.foreignLabels()).get("Note")).toBe(2);
      expect(await store.nodesWithForeignEdges(["war"])).toEqual(["war"]);
    });

    it("keeps a node that it holds on to from being deleted", async () => {
      const plan = {
        ...world.EMPTY_PLAN,
        deleteNodes: ["war"],
        deleteEdges: [{ id: "e-displaces", type: "DISPLACES" }],
      };
      await expect(store.apply(plan)).rejects.toThrow();
      expect(await store.node("war")).toEqual(world.war);
    });
  });
}
