/**
 * The lenses that draw dates, numbers and literature, over the real codebook: nothing that the codebook has is missing
 * from the statements' answers, or from what the page makes of them.
 */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { readImage } from "../../ingest/run-ingest.ts";
import { citedWorks } from "../../ingest/stages/check-references.ts";
import { collectFigures } from "../../web/client/features/lenses/figures/collect-figures.ts";
import { findDisputes } from "../../web/client/features/lenses/figures/find-disputes.ts";
import { groupFigures } from "../../web/client/features/lenses/figures/group-figures.ts";
import { collectWorks, RECORD } from "../../web/client/features/lenses/literature/collect-works.ts";
import { collectThings } from "../../web/client/features/lenses/timeline/collect-things.ts";
import type { LensReading } from "../../web/contract/lenses.ts";
import { createApp } from "../../web/server/create-app.ts";

const TODAY = 2026.9;

/** Speaks of a store that is filled from this codebook by the time the tests run. */
export function describeChartLenses(storeOf: () => GraphStore, codebookFolder: string): void {
  const { codebook } = readImage(codebookFolder);
  const claims = codebook.claims.map(({ value }) => value);
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await createApp({ store: storeOf(), clientFolder: null });
  });
  afterAll(() => app.close());
  const read = async (id: string): Promise<LensReading> =>
    (await app.inject({ url: `/api/lenses/${id}` })).json();

  describe("the timeline", () => {
    const dated = codebook.entities
      .map(({ value }) => value)
      .filter(({ date, dateEnd, dates }) => date || dateEnd || Object.keys(dates).length > 0);

    it("has every date of every entity that the codebook dates", async () => {
      const things = new Map(
        collectThings(await read("timeline"), TODAY).map((one) => [one.id, one]),
      );
      const wanted = dated.flatMap(({ id, date, dates }) =>
        [date, ...Object.values(dates)]
          .filter((each) => each !== undefined)
          .map((each) => [id, each]),
      );
      const missing = wanted.filter(
        ([id = "", date]) => !things.get(id)?.marks.some(({ span }) => span.from === date),
      );
      expect(missing).toEqual([]);
      expect(dated.length).toBeGreaterThan(60);
    });

    it("has every dated statement, each at one mark", async () => {
      const told = collectThings(await read("timeline"), TODAY)
        .flatMap(({ marks }) => marks)
        .flatMap(({ evidence }) => evidence.flatMap(({ statement }) => statement?.id ?? []));
      const wanted = claims.filter(({ from, to }) => from !== undefined || to !== undefined);
      expect(told.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
    });

    it("draws the war that goes on with an open end, and the one that is over without", async () => {
      const things = new Map(
        collectThings(await read("timeline"), TODAY).map((one) => [one.id, one]),
      );
      const isOpen = (id: string) => things.get(id)?.marks.some(({ span }) => span.isOpen);
      expect(isOpen("event-russo-ukrainian-war")).toBe(true);
      expect(isOpen("event-second-world-war")).toBe(false);
    });
  });

  describe("the figures", () => {
    it("are all there, each once, with what they are figures of and the statements that give them", async () => {
      const figures = collectFigures(await read("figures"));
      const ids = codebook.figures.map(({ value }) => value.id);
      expect(figures.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      for (const { id, statements, denials, entities } of figures) {
        const giving = claims.filter(({ object }) => object === id);
        expect([...statements, ...denials].map((one) => one.id).toSorted()).toEqual(
          giving.map((claim) => claim.id).toSorted(),
        );
        expect(entities.map((one) => one.id).toSorted()).toEqual(
          [...new Set(giving.map(({ subject }) => subject))].toSorted(),
        );
      }
    });

    it("keep every field that the codebook gives them", async () => {
      const figures = new Map(collectFigures(await read("figures")).map((one) => [one.id, one]));
      for (const { value: record } of codebook.figures)
        expect(figures.get(record.id)).toMatchObject({
          value: record.value,
          before: record.valueBefore ?? null,
          comparator: record.comparator,
          unit: record.unit,
          counts: record.quantity,
          population: record.population ?? null,
          area: record.area ?? null,
          date: record.date ?? null,
          until: record.dateEnd ?? null,
          estimator: record.estimator ?? null,
          labels: record.labels,
        });
    });

    it("stand in the charts once each", async () => {
      const figures = collectFigures(await read("figures"));
      const drawn = groupFigures(figures).flatMap(({ groups, single }) => [
        ...single,
        ...groups.flatMap(({ scales }) => scales.flatMap((scale) => scale.figures)),
      ]);
      expect(drawn.map(({ id }) => id).toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
    });

    it("set the displaced of the article against those of the record, and nothing against votes", async () => {
      const disputes = findDisputes(collectFigures(await read("figures")));
      const displaced = disputes.find(({ contested }) => contested.id === "c22");
      const together = displaced?.scales.map(({ figures }) => figures.map(({ id }) => id)) ?? [];
      expect(together.some((ids) => ids.includes("fig-idps-5m"))).toBe(true);
      expect(together.find((ids) => ids.includes("fig-idps-5m"))).toContain("fig-r-idp-2024-4m");
      const measures = disputes.flatMap(({ scales }) => scales.map(({ measure }) => measure));
      expect(measures).not.toContain("votes");
    });
  });

  describe("the literature", () => {
    it("has every work once, with the statements that cite it", async () => {
      const works = collectWorks(await read("literature"));
      const ids = codebook.works.map(({ value }) => value.id);
      expect(works.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
      for (const { id, restsOn } of works)
        expect([id, ...restsOn.toSorted()]).toEqual([
          id,
          ...claims
            .filter((claim) => citedWorks(claim).includes(id))
            .map((claim) => claim.id)
            .toSorted(),
        ]);
    });

    it("counts a statement in each section in which it is made", async () => {
      const works = collectWorks(await read("literature"));
      const at = new Map(claims.map(({ id, at: places }) => [id, places]));
      for (const { sections, restsOn } of works)
        for (const id of restsOn) {
          const wanted = new Set((at.get(id) ?? []).map((place) => Number(place.split(".")[0])));
          const counted = [...sections].flatMap(([section, ids]) =>
            ids.includes(id) ? section : [],
          );
          expect(new Set(counted)).toEqual(wanted.size === 0 ? new Set([RECORD]) : wanted);
        }
    });

    it("says of each work what the codebook says of its entry and its DOI", async () => {
      const works = new Map(collectWorks(await read("literature")).map((one) => [one.id, one]));
      for (const { value: record } of codebook.works)
        expect(works.get(record.id)).toMatchObject({
          short: record.custom.short,
          doi: record.DOI ?? null,
          inReferences: record.custom.inReferences,
          cited: record.custom.cited,
          recordOnly: record.custom.recordOnly,
          sameAs: record.custom.sameAs === undefined ? null : { id: record.custom.sameAs },
        });
    });
  });
}
