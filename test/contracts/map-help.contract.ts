/** What the atlas says to a concept map, asked over the real codebook. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { AmongStatements, Names } from "../../web/contract/map-help.ts";
import { createApp } from "../../web/server/create-app.ts";

/** Speaks of a store that is filled by the time the tests run. */
export function describeMapHelp(storeOf: () => GraphStore): void {
  describe("the help for maps", () => {
    let app: FastifyInstance;
    beforeAll(async () => {
      app = await createApp({ store: storeOf(), clientFolder: null });
    });
    afterAll(() => app.close());

    const askAmong = async (entities: readonly unknown[]) => {
      const url = "/api/map-help/statements";
      const response = await app.inject({ method: "POST", url, payload: { entities } });
      return { status: response.statusCode, body: response.json<AmongStatements>() };
    };

    it("names every entity in all languages, with what else it is called, once for each version", async () => {
      const response = await app.inject({ url: "/api/names" });
      const { entities } = response.json<Names>();
      const commission = entities.find(({ id }) => id === "european-commission");
      expect(commission).toEqual({
        id: "european-commission",
        kind: "Actor",
        labels: { en: "European Commission", id: "Komisi Eropa", uk: "Європейська Комісія" },
        others: ["EC", "Commission", "European Union Commission"],
      });
      const { nodes } = await storeOf().overview();
      expect(entities).toHaveLength(nodes.length);
      const headers = { "if-none-match": String(response.headers["etag"]) };
      expect((await app.inject({ url: "/api/names", headers })).statusCode).toBe(304);
    });

    it("says what the atlas says between two entities, whichever way and also where it denies it", async () => {
      const there = await askAmong(["echr", "eu"]);
      const said = there.body.statements.map(({ id, negated }) => [id, negated]);
      expect(said).toEqual(
        expect.arrayContaining([
          ["7.1.1-a", false],
          ["r-c01-c", true],
          ["r-c01-g", true],
        ]),
      );
      expect((await askAmong(["eu", "echr"])).body).toEqual(there.body);
      const contested = there.body.statements.find(({ id }) => id === "7.1.1-a");
      expect(contested).toMatchObject({ status: "contested", places: ["7.1.1"] });
      expect(contested?.contested[0]?.correction).toContain("Council of Europe");
      const known = [...there.body.statements, ...there.body.record].map(({ id }) => id);
      expect(new Set(known).size).toBe(known.length);
      expect(contested?.contested.flatMap(({ record }) => record)).toEqual(
        expect.arrayContaining(there.body.record.map(({ id }) => id)),
      );
    });

    it("passes over what the atlas does not know, and says nothing where it says nothing", async () => {
      expect(await askAmong(["tpd", "no-such-thing", "x' OR 1=1"])).toEqual({
        status: 200,
        body: { statements: [], record: [] },
      });
      expect((await askAmong([])).body.statements).toEqual([]);
    });

    it("refuses more than two hundred entities, and what is no list of ids, in a sentence", async () => {
      const many = Array.from({ length: 201 }, (_, index) => `e-${index}`);
      for (const entities of [many, [7], ["x".repeat(121)]]) {
        const { body } = await askAmong(entities);
        expect(body).toMatchObject({ status: 400, code: "BAD_REQUEST" });
      }
    });
  });
}
