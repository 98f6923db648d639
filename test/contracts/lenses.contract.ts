/** The lenses, asked over the real codebook through the API: every id they name is there, with what stands behind it. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLensLibrary } from "../../graph/reading/lens-library.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { LensReading, Lenses } from "../../web/contract/lenses.ts";
import { createApp } from "../../web/server/create-app.ts";

/** Speaks of a store that is filled by the time the tests run. */
export function describeLenses(storeOf: () => GraphStore): void {
  describe("the lenses", () => {
    const library = readLensLibrary();
    let app: FastifyInstance;
    beforeAll(async () => {
      app = await createApp({ store: storeOf(), clientFolder: null });
    });
    afterAll(() => app.close());

    const read = async (id: string): Promise<LensReading> => {
      const response = await app.inject({ url: `/api/lenses/${id}` });
      expect(response.statusCode).toBe(200);
      return response.json();
    };
    it("are listed in their order, each with a name and a reading in three languages", async () => {
      const { lenses } = (await app.inject({ url: "/api/lenses" })).json<Lenses>();
      expect(lenses.map(({ id }) => id)).toEqual(library.map(({ id }) => id));
      expect(library.map(({ order }) => order)).toEqual(library.map((_, index) => index + 1));
      for (const { labels, how } of lenses)
        expect(new Set([...Object.values(labels), ...Object.values(how)]).size).toBe(6);
    });

    it("answer an unknown name with a sentence", async () => {
      const response = await app.inject({ url: "/api/lenses/kaleidoscope" });
      expect(response.statusCode).toBe(404);
      expect(response.json().detail).toContain("kaleidoscope");
    });

    it.each(library)("$id names only what is there", async ({ id, ...lens }) => {
      const reading = await read(id);
      expect(reading.rows.length).toBeGreaterThan(0);
      const ids = (names: readonly string[]) =>
        names.flatMap((name) => column(reading, name).flat()).filter((cell) => cell !== null);
      const statements = new Set(reading.statements.map((statement) => statement.id));
      const entities = new Set(reading.entities.map((entity) => entity.id));
      expect(ids(lens.claimColumns).filter((claim) => !statements.has(String(claim)))).toEqual([]);
      expect(ids(lens.entityColumns).filter((one) => !entities.has(String(one)))).toEqual([]);
      for (const relation of reading.relations) {
        expect(statements).toContain(relation.id);
        expect(entities).toContain(relation.source);
        expect(entities).toContain(relation.target);
      }
    });

    it("chain leads only onward, by relations that the atlas holds", async () => {
      const reading = await read("chain");
      const order = [
        "Actor",
        "Instrument",
        "Measure",
        "Right",
        "Need",
        "Threat",
        "SecurityCategory",
      ];
      const kinds = new Map(reading.entities.map(({ id, kind }) => [id, order.indexOf(kind)]));
      for (const { source, target } of reading.relations)
        expect(kinds.get(source)).toBeLessThan(kinds.get(target) ?? -1);
      expect(reading.relations.map(({ id }) => id).toSorted()).toEqual(
        column(reading, "claim").map(String).toSorted(),
      );
    });

    it("chain leads from the European Union by way of the Directive to political security", async () => {
      const pairs = new Set(
        (await read("chain")).relations.map(({ source, target }) => `${source} ${target}`),
      );
      for (const step of ["eu tpd", "tpd need-legal-status", "need-legal-status hs-political"])
        expect(pairs).toContain(step);
    });

    it("argument has the seven reasons and the four steps in order", async () => {
      const reading = await read("argument");
      const numbered = (type: string, object: string) =>
        reading.rows
          .map((_, index) => index)
          .filter((index) => column(reading, "type")[index] === type)
          .filter((index) => column(reading, "object")[index] === object)
          .map((index) => column(reading, "position")[index]);
      expect(numbered("REASON_FOR", "concept-eu-human-security-agenda").toSorted()).toEqual([
        1, 2, 3, 4, 5, 6, 7,
      ]);
      expect(numbered("STEP_TOWARDS", "concept-human-security-approach")).toEqual([1, 2, 3, 4]);
    });

    it("contested has all 53, each with a correction, sources and a place", async () => {
      const reading = await read("contested");
      expect(new Set(column(reading, "contested")).size).toBe(53);
      for (const name of ["summary", "correction", "sources", "places"])
        expect(
          column(reading, name).filter((cell) => cell === null || cell?.toString() === ""),
        ).toEqual([]);
    });
  });
}

function column({ columns, rows }: LensReading, name: string) {
  return rows.map((row) => row[columns.indexOf(name)]);
}
