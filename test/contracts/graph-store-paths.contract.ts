import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NodeNotFoundError } from "../../graph/errors.ts";
import type { GraphStore, PathsQuery } from "../../graph/store/graph-store.ts";
import * as world from "../fixtures/small-world.ts";
import { openFilledStore, type ContractTarget } from "./contract-target.ts";

const ANY = { types: [], statuses: [], direction: "any", maxLength: 8, limit: 50 } as const;

export function describePaths(target: ContractTarget): void {
  describe("paths", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openFilledStore(target, world.smallWorld);
    });
    afterAll(() => store.close());

    /** Node and edge ids in turn: `eu e-adopted tpd`. */
    async function between(from: string, to: string, query: Partial<PathsQuery> = {}) {
      const { paths } = await store.paths({ ...ANY, from, to, ...query });
      return paths.map(({ nodes, edges }) =>
        nodes.flatMap(({ id }, index) => [id, edges[index]?.id ?? []].flat()).join(" "),
      );
    }

    it("come with whole nodes and edges", async () => {
      expect(await store.paths({ ...ANY, from: "tpd", to: "health-care" })).toEqual({
        paths: [
          { nodes: [world.directive, world.healthCare], edges: [world.grantsHealth], beside: [[]] },
        ],
        more: "no",
      });
    });

    it("come shortest first, and of equal length through the less connected nodes first", async () => {
      expect(await between("eu", "displaced-persons")).toEqual([
        "eu e-supports-displaced displaced-persons",
        "eu e-supports-ukraine ukraine e-originates displaced-persons",
        "eu e-adopted tpd e-protects displaced-persons",
      ]);
    });

    it("take parallel edges as one step, the stated before the contested", async () => {
      const { paths } = await store.paths({ ...ANY, from: "eu", to: "education" });
      expect(paths.map(({ edges, beside }) => [edges.at(-1), beside.at(-1)])).toEqual([
        [world.grants, [world.grantsContested]],
        [world.grants, [world.grantsContested]],
        [world.grants, [world.grantsContested]],
      ]);
      expect(await between("eu", "education", { statuses: ["stated", "background"] })).toEqual([
        "eu e-adopted tpd e-grants education",
        "eu e-supports-displaced displaced-persons e-protects tpd e-grants education",
        "eu e-supports-ukraine ukraine e-originates displaced-persons e-protects tpd e-grants education",
      ]);
    });

    it("say whether there are more", async () => {
      const way = { ...ANY, from: "eu", to: "education" };
      expect((await store.paths({ ...way, limit: 2 })).more).toBe("yes");
      expect((await store.paths({ ...way, limit: 3 })).more).toBe("no");
    });

    it("run along the edges where that is asked", async () => {
      expect(await between("eu", "displaced-persons", { direction: "along" })).toEqual([
        "eu e-supports-displaced displaced-persons",
        "eu e-adopted tpd e-protects displaced-persons",
      ]);
      expect(await between("education", "eu", { direction: "along" })).toEqual([]);
    });

    it("run against the edges as well", async () => {
      expect(await between("education", "eu", { limit: 1 })).toEqual([
        "education e-grants tpd e-adopted eu",
      ]);
    });

    it("stop at the limit and at the greatest length", async () => {
      expect(await between("eu", "education", { limit: 2 })).toHaveLength(2);
      expect(await between("eu", "education", { maxLength: 3 })).toHaveLength(2);
      expect(await between("eu", "education", { maxLength: 1 })).toEqual([]);
    });

    it("use only the types asked for", async () => {
      const types = ["SUPPORTS", "ORIGINATES_FROM"];
      expect(await between("eu", "displaced-persons", { types })).toEqual([
        "eu e-supports-displaced displaced-persons",
        "eu e-supports-ukraine ukraine e-originates displaced-persons",
      ]);
      expect(await between("eu", "displaced-persons", { types: ["STATED_IN"] })).toEqual([]);
    });

    it("use only the statuses asked for", async () => {
      const statuses = ["stated"];
      expect(await between("eu", "displaced-persons", { statuses })).toEqual([
        "eu e-supports-displaced displaced-persons",
        "eu e-adopted tpd e-protects displaced-persons",
      ]);
    });

    it("are none where there is no way", async () => {
      expect(await between("eu", "displacement")).toEqual([]);
    });

    it("lead from entity to entity only", async () => {
      expect(await between("franck-duvell", "displaced-persons")).toEqual([]);
      expect(await between("k-grants", "tpd")).toEqual([]);
    });

    it("are none from a node to itself", async () => {
      expect(await between("health-security", "health-security")).toEqual([]);
    });

    it("are refused for an id that the store does not hold", async () => {
      await expect(between("nobody", "eu")).rejects.toEqual(new NodeNotFoundError("nobody"));
      await expect(between("eu", "nobody")).rejects.toEqual(new NodeNotFoundError("nobody"));
    });
  });
}
