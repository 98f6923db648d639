import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NodeNotFoundError } from "../../graph/errors.ts";
import type { GraphStore, NeighborsQuery } from "../../graph/store/graph-store.ts";
import * as world from "../fixtures/small-world.ts";
import { openFilledStore, type ContractTarget } from "./contract-target.ts";

const ANY = { types: [], direction: "both", kinds: [], limit: 100 } as const;

export function describeNeighbors(target: ContractTarget): void {
  describe("neighbors", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openFilledStore(target, world.smallWorld);
    });
    afterAll(() => store.close());

    async function idsOf(query: Partial<NeighborsQuery> & { id: string }) {
      const { nodes, edges, total } = await store.neighbors({ ...ANY, ...query });
      return { nodes: nodes.map(({ id }) => id), edges: edges.map(({ id }) => id), total };
    }

    it("come whole, with every edge that joins them to the node", async () => {
      expect(await store.neighbors({ ...ANY, id: "education" })).toEqual({
        nodes: [world.directive],
        edges: [world.grants, world.grantsContested],
        total: 1,
      });
    });

    it("come the most connected first, then by id, and their edges by id", async () => {
      expect(await idsOf({ id: "displaced-persons" })).toEqual({
        nodes: ["tpd", "eu", "duvell-2024", "ukraine", "f-registered", "war"],
        edges: [
          "e-displaces",
          "e-figure",
          "e-originates",
          "e-protects",
          "e-studies",
          "e-supports-displaced",
        ],
        total: 6,
      });
    });

    it("are cut at the limit, together with their edges, and counted before it", async () => {
      expect(await idsOf({ id: "displaced-persons", limit: 2 })).toEqual({
        nodes: ["tpd", "eu"],
        edges: ["e-protects", "e-supports-displaced"],
        total: 6,
      });
    });

    it("can be asked for along the edges", async () => {
      expect(await idsOf({ id: "displaced-persons", direction: "out" })).toEqual({
        nodes: ["ukraine", "f-registered"],
        edges: ["e-figure", "e-originates"],
        total: 2,
      });
    });

    it("can be asked for against the edges", async () => {
      expect(await idsOf({ id: "tpd", direction: "in" })).toEqual({
        nodes: ["eu"],
        edges: ["e-adopted"],
        total: 1,
      });
    });

    it("can be asked for by type of relation", async () => {
      expect(await idsOf({ id: "eu", types: ["SUPPORTS"] })).toEqual({
        nodes: ["displaced-persons", "ukraine"],
        edges: ["e-supports-displaced", "e-supports-ukraine"],
        total: 2,
      });
    });

    it("are filtered by the neighbor's kind, not by the node's own", async () => {
      expect(await idsOf({ id: "displaced-persons", kinds: ["Work", "Place"] })).toEqual({
        nodes: ["duvell-2024", "ukraine"],
        edges: ["e-originates", "e-studies"],
        total: 2,
      });
    });

    it("do not hold the node itself, nor its self-loop", async () => {
      expect(await idsOf({ id: "health-security" })).toEqual({
        nodes: ["health-care"],
        edges: ["e-enables"],
        total: 1,
      });
    });

    it("are never reached by a type outside the closed list, even one that is asked for", async () => {
      expect(await idsOf({ id: "k-grants" })).toEqual({ nodes: [], edges: [], total: 0 });
      expect(await idsOf({ id: "k-grants", types: ["STATED_IN"] })).toEqual({
        nodes: [],
        edges: [],
        total: 0,
      });
    });

    it("are none for a node without relations", async () => {
      expect(await idsOf({ id: "displacement" })).toEqual({ nodes: [], edges: [], total: 0 });
    });

    it("are refused for an id that the store does not hold", async () => {
      await expect(store.neighbors({ ...ANY, id: "nobody" })).rejects.toEqual(
        new NodeNotFoundError("nobody"),
      );
    });

    it("are counted by type and direction, the contested apart", async () => {
      expect(await store.neighborCounts("tpd")).toEqual([
        { type: "ADOPTED", direction: "in", count: 1, contested: 0 },
        { type: "GRANTS", direction: "out", count: 3, contested: 1 },
        { type: "PROTECTS", direction: "out", count: 1, contested: 0 },
      ]);
    });

    it("counts a self-loop once, as going out", async () => {
      expect(await store.neighborCounts("health-security")).toEqual([
        { type: "CONTRIBUTES_TO", direction: "out", count: 1, contested: 0 },
        { type: "ENABLES", direction: "in", count: 1, contested: 0 },
      ]);
    });

    it("counts nothing for a node without relations, and refuses an unknown one", async () => {
      expect(await store.neighborCounts("displacement")).toEqual([]);
      await expect(store.neighborCounts("nobody")).rejects.toEqual(new NodeNotFoundError("nobody"));
    });

    it("gives all entities and the direct edges between them as the overview, by id", async () => {
      const { nodes, edges } = await store.overview();
      expect(nodes.map(({ id }) => id)).toEqual([
        "displaced-persons",
        "displacement",
        "education",
        "eu",
        "health-care",
        "health-security",
        "tpd",
        "ukraine",
        "war",
      ]);
      expect(edges.map(({ id }) => id)).toEqual([
        "e-adopted",
        "e-displaces",
        "e-enables",
        "e-grants",
        "e-grants-contested",
        "e-grants-health",
        "e-originates",
        "e-protects",
        "e-self",
        "e-supports-displaced",
        "e-supports-ukraine",
      ]);
      expect(nodes[3]).toEqual(world.eu);
      expect(edges[4]).toEqual(world.grantsContested);
    });
  });
}
