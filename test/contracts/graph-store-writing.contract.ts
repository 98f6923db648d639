import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NodeNotFoundError, StatementFailedError } from "../../graph/errors.ts";
import { contentHash } from "../../graph/store/content-hash.ts";
import type { ApplyProgress, DumpRecord, GraphStore } from "../../graph/store/graph-store.ts";
import * as world from "../fixtures/small-world.ts";
import { openFilledStore, type ContractTarget } from "./contract-target.ts";

const { createNodes, createEdges } = world.smallWorld;
/** More than any adapter's batch. */
const MANY = 12_000;

export function describeWriting(target: ContractTarget): void {
  describe("apply", () => {
    let store: GraphStore;
    beforeEach(async () => {
      store = await openFilledStore(target, world.smallWorld);
    });
    afterEach(() => store.close());

    const apply = (plan: Partial<typeof world.smallWorld>) =>
      store.apply({ ...world.EMPTY_PLAN, ...plan });

    it("leaves nothing to plan: the snapshot has the content hash of everything", async () => {
      const { nodes, edges } = await store.snapshot();
      expect(nodes).toEqual(new Map(createNodes.map((node) => [node.id, contentHash(node)])));
      expect(edges).toEqual(
        new Map(createEdges.map((edge) => [edge.id, { hash: contentHash(edge), type: edge.type }])),
      );
    });

    it("replaces all properties of an updated node, and keeps its edges", async () => {
      const renamed = world.entity("eu", "Actor", { name: "Union", labelUk: "Союз" });
      await apply({ updateNodes: [renamed] });
      expect(await store.node("eu")).toEqual(renamed);
      expect(await search("european")).toEqual([]);
      expect(await search("союз")).toEqual(["eu"]);
      expect(await store.neighborCounts("eu")).toHaveLength(2);
      expect((await store.snapshot()).nodes.get("eu")).toBe(contentHash(renamed));
    });

    it("replaces the labels of an updated node", async () => {
      const moved = { ...world.war, labels: ["Entity", "Event", "Zone"] };
      await apply({ updateNodes: [moved] });
      expect(await store.node("war")).toEqual(moved);
    });

    it("replaces all properties of an updated edge", async () => {
      const settled = { ...world.grantsContested, properties: { status: "stated", order: 2 } };
      await apply({ updateEdges: [settled] });
      const { edges } = await store.neighbors({
        id: "education",
        types: [],
        direction: "both",
        kinds: [],
        limit: 10,
      });
      expect(edges).toEqual([world.grants, settled]);
      expect((await store.snapshot()).edges.get(settled.id)?.hash).toBe(contentHash(settled));
    });

    it("deletes edges before nodes, so that a node may go with its edges", async () => {
      await apply({
        deleteNodes: ["war"],
        deleteEdges: [{ id: "e-displaces", type: "DISPLACES" }],
      });
      await expect(store.node("war")).rejects.toEqual(new NodeNotFoundError("war"));
      expect(await store.neighborCounts("displaced-persons")).not.toContainEqual(
        expect.objectContaining({ type: "DISPLACES" }),
      );
      expect(await search("invasion")).toEqual([]);
    });

    it("deletes before it creates, so that an edge may move", async () => {
      const moved = world.edge("e-displaces", ["war", "DISPLACES", "ukraine"]);
      await apply({
        deleteEdges: [{ id: "e-displaces", type: "DISPLACES" }],
        createEdges: [moved],
      });
      const { edges } = await store.overview();
      expect(edges.filter(({ id }) => id === "e-displaces")).toEqual([moved]);
    });

    it("finds deleted what a run before it deleted", async () => {
      await apply({ deleteNodes: ["gone"], deleteEdges: [{ id: "e-gone", type: "GRANTS" }] });
      expect((await store.snapshot()).nodes.size).toBe(createNodes.length);
    });

    it("creates nodes before the edges that join them", async () => {
      const host = world.entity("poland", "Place", { name: "Poland" });
      const hosts = world.edge("e-hosts", ["poland", "HOSTS", "displaced-persons"]);
      await apply({ createNodes: [host], createEdges: [hosts] });
      const { paths } = await store.paths(pathsFrom("poland"));
      expect(paths.map(({ edges }) => edges)).toEqual([[hosts]]);
    });

    it("refuses an edge whose end is not there, and writes none of its batch", async () => {
      const good = world.edge("e-good", ["eu", "FUNDS", "ukraine"]);
      const dangling = world.edge("e-dangling", ["eu", "FUNDS", "nobody"]);
      const refused = apply({ createEdges: [good, dangling] });
      await expect(refused).rejects.toThrow(StatementFailedError);
      await expect(refused).rejects.toThrow("e-dangling");
      expect((await store.snapshot()).edges.has("e-good")).toBe(false);
    });

    it("refuses a node whose id is taken, and writes none of its batch", async () => {
      const fresh = world.entity("fresh", "Actor", { name: "Fresh" });
      await expect(apply({ createNodes: [fresh, world.eu] })).rejects.toThrow(StatementFailedError);
      await expect(store.node("fresh")).rejects.toThrow(NodeNotFoundError);
    });

    it("refuses to update what is not there", async () => {
      const nobody = world.entity("nobody", "Actor", { name: "Nobody" });
      const nothing = world.edge("e-nothing", ["eu", "FUNDS", "ukraine"]);
      await expect(apply({ updateNodes: [nobody] })).rejects.toThrow("nobody");
      await expect(apply({ updateEdges: [nothing] })).rejects.toThrow("e-nothing");
    });

    it("tells how far it is, to the end", async () => {
      const seen: ApplyProgress[] = [];
      const plan = { ...world.EMPTY_PLAN, ...manyNodes(), updateNodes: [world.eu] };
      await store.apply(plan, (progress) => seen.push(progress));
      expect(seen.length).toBeGreaterThan(1);
      expect(seen.map(({ done }) => done)).toEqual(
        seen.map(({ done }) => done).toSorted((a, b) => a - b),
      );
      expect(seen.at(-1)).toEqual({ done: MANY + 1, total: MANY + 1 });
      expect((await store.snapshot()).nodes.size).toBe(createNodes.length + MANY);
    });

    it("takes two plans at a time", async () => {
      const one = world.entity("one", "Actor", { name: "One" });
      const two = world.entity("two", "Actor", { name: "Two" });
      await Promise.all([apply({ createNodes: [one] }), apply({ createNodes: [two] })]);
      expect(await store.node("one")).toEqual(one);
      expect(await store.node("two")).toEqual(two);
    });

    it("can be prepared again without harm", async () => {
      await store.prepare();
      expect(await store.node("eu")).toEqual(world.eu);
    });

    it("dumps everything it wrote, nodes before edges, each by id", async () => {
      expect(await dumpOf(store)).toEqual([
        ...createNodes.toSorted(byId).map((node) => ({ node })),
        ...createEdges.toSorted(byId).map((edge) => ({ edge })),
      ]);
    });

    it("dumps the same whatever the order of writing", async () => {
      const before = await dumpOf(store);
      await apply({
        deleteEdges: createEdges.map(({ id, type }) => ({ id, type })),
        deleteNodes: createNodes.map(({ id }) => id),
      });
      expect(await dumpOf(store)).toEqual([]);
      for (const node of createNodes.toReversed()) await apply({ createNodes: [node] });
      await apply({ createEdges: createEdges.toReversed() });
      await store.checkpoint();
      expect(await dumpOf(store)).toEqual(before);
    });

    async function search(text: string) {
      const hits = await store.search({ text, kinds: [], limit: 10 });
      return hits.map(({ node }) => node.id);
    }
  });
}

function pathsFrom(from: string) {
  const anyWay = { types: [], statuses: [], direction: "any", maxLength: 8, limit: 5 } as const;
  return { from, to: "displaced-persons", ...anyWay };
}

function manyNodes() {
  const ids = Array.from({ length: MANY }, (_, index) => `many-${index}`);
  return { createNodes: ids.map((id) => world.entity(id, "Concept", { name: id })) };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

async function dumpOf(store: GraphStore): Promise<readonly DumpRecord[]> {
  const records = [];
  for await (const record of store.dump()) records.push(record);
  return records;
}
