/** How entities are connected, what they share and what is near them, asked over a store that holds the small world. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NodeNotFoundError } from "../../graph/errors.ts";
import { readAround } from "../../graph/reading/connect-around.ts";
import { readAmong, readCommon, type Together } from "../../graph/reading/connect-common.ts";
import { connect, type ConnectQuery } from "../../graph/reading/connect.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import * as world from "../fixtures/small-world.ts";
import { openFilledStore, type ContractTarget } from "./contract-target.ts";

const ANY = { types: [], statuses: [], direction: "any", maxLength: 5, limit: 5 } as const;

const idsOf = ({ nodes, edges }: Together) => [nodes, edges].map((all) => all.map(({ id }) => id));

export function describeConnecting(target: ContractTarget): void {
  describe("connections", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openFilledStore(target, world.smallWorld);
    });
    afterAll(() => store.close());
    describeConnected(() => store);
    describeOpenings(() => store);
    describeNear(() => store);
  });
}

function describeConnected(getStore: () => GraphStore): void {
  describe("entities that are connected", () => {
    it("are answered pair by pair, with the shortest paths that join them all", async () => {
      const { pairs, joined } = await connect(getStore(), {
        ...ANY,
        ends: ["education", "ukraine", "eu"],
      });
      expect(
        pairs.map(({ from, to, paths }) => [from, to, paths[0]?.edges.length, paths.length]),
      ).toEqual([
        ["education", "ukraine", 3, 4],
        ["education", "eu", 2, 3],
        ["ukraine", "eu", 1, 3],
      ]);
      expect(joined).toEqual({
        pairs: [
          { from: "education", to: "eu" },
          { from: "ukraine", to: "eu" },
        ],
        isWhole: true,
      });
    });

    it("are said to be apart where nothing joins them", async () => {
      const { pairs, joined } = await connect(getStore(), {
        ...ANY,
        ends: ["eu", "displacement", "tpd"],
      });
      expect(pairs.map(({ isApart }) => isApart)).toEqual([true, false, true]);
      expect(joined).toEqual({ pairs: [{ from: "eu", to: "tpd" }], isWhole: false });
    });

    it("stop being searched for when the reader goes", async () => {
      const controller = new AbortController();
      let searches = 0;
      const watched = {
        async paths(query, options) {
          searches += 1;
          const found = await getStore().paths(query, options);
          controller.abort();
          return found;
        },
      } as Pick<GraphStore, "paths"> as GraphStore;
      const left = connect(
        watched,
        { ...ANY, ends: ["eu", "tpd", "war"] },
        { signal: controller.signal },
      );
      await expect(left).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
      expect(searches).toBe(2);
    });
  });
}

function describeOpenings(getStore: () => GraphStore): void {
  async function openingsOf(ends: readonly string[], query: Partial<ConnectQuery>) {
    const { pairs } = await connect(getStore(), { ...ANY, ends, ...query });
    return pairs.flatMap(({ openings }) =>
      openings.map(({ lifts, statuses, maxLength, found, shortest }) => [
        lifts,
        lifts === "statuses" ? statuses.join() : maxLength,
        `${found} of ${shortest} steps`,
      ]),
    );
  }

  describe("what would open a path", () => {
    it("is each limit that is enough alone: a status, or a length", async () => {
      const limits = { statuses: ["stated"], maxLength: 1 };
      expect(await openingsOf(["eu", "ukraine"], limits)).toEqual([
        ["statuses", "stated,background", "1 of 1 steps"],
        ["length", 2, "1 of 2 steps"],
      ]);
    });

    it("is the types, where others lead there", async () => {
      expect(await openingsOf(["eu", "education"], { types: ["SUPPORTS"], maxLength: 2 })).toEqual([
        ["types", 2, "1 of 2 steps"],
      ]);
    });

    it("is the direction, where the way leads against the edges", async () => {
      expect(await openingsOf(["education", "eu"], { direction: "along" })).toEqual([
        ["direction", 5, "3 of 2 steps"],
      ]);
    });

    it("is everything together only where nothing alone is enough", async () => {
      const limits = { types: ["GRANTS"], direction: "along", maxLength: 2 } as const;
      expect(await openingsOf(["education", "ukraine"], limits)).toEqual([
        ["all", 8, "4 of 3 steps"],
      ]);
    });

    it("is not asked where there is a path", async () => {
      expect(await openingsOf(["eu", "ukraine"], {})).toEqual([]);
    });
  });
}

function describeNear(getStore: () => GraphStore): void {
  describe("what is near", () => {
    it("is in common when it is related to every one, with the relations to them", async () => {
      const common = await readCommon(getStore(), { ids: ["eu", "education"], limit: 5 });
      expect(idsOf(common)).toEqual([["tpd"], ["e-adopted", "e-grants", "e-grants-contested"]]);
      const none = await readCommon(getStore(), { ids: ["eu", "education", "war"], limit: 5 });
      expect([...idsOf(none), none.total]).toEqual([[], [], 0]);
    });

    it("in common comes the least connected first, and is counted before the limit", async () => {
      const ids = ["eu", "displaced-persons"];
      const { nodes, total } = await readCommon(getStore(), { ids, limit: 1 });
      expect([nodes.map(({ id }) => id), total]).toEqual([["ukraine"], 2]);
    });

    it("is among some when both ends are, self-loops too", async () => {
      const ids = ["tpd", "eu", "education", "health-security"];
      expect(idsOf(await readAmong(getStore(), ids))).toEqual([
        ids,
        ["e-adopted", "e-grants", "e-grants-contested", "e-self"],
      ]);
      await expect(readAmong(getStore(), ["eu", "duvell-2024"])).rejects.toEqual(
        new NodeNotFoundError("duvell-2024"),
      );
    });

    it("is counted hop by hop, entities only, the nearest shown first", async () => {
      const around = await readAround(getStore(), { id: "eu", hops: 2, limit: 4 });
      expect(around.hops).toEqual([
        { total: 3, shown: 3 },
        { total: 3, shown: 1 },
      ]);
      expect(around.isWhole).toBe(true);
      expect(idsOf(around)).toEqual([
        ["eu", "displaced-persons", "tpd", "ukraine", "education"],
        [
          "e-adopted",
          "e-grants",
          "e-grants-contested",
          "e-originates",
          "e-protects",
          "e-supports-displaced",
          "e-supports-ukraine",
        ],
      ]);
    });

    it("is one hop only where that is asked, and nothing around a node that stands alone", async () => {
      const near = await readAround(getStore(), { id: "war", hops: 1, limit: 5 });
      expect(near.hops).toEqual([{ total: 1, shown: 1 }]);
      const alone = await readAround(getStore(), { id: "displacement", hops: 2, limit: 5 });
      expect([alone.hops, idsOf(alone)]).toEqual([
        [{ total: 0, shown: 0 }],
        [["displacement"], []],
      ]);
      await expect(readAround(getStore(), { id: "nobody", hops: 2, limit: 5 })).rejects.toEqual(
        new NodeNotFoundError("nobody"),
      );
    });
  });
}
