import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore, SearchQuery } from "../../graph/store/graph-store.ts";
import * as world from "../fixtures/small-world.ts";
import { openFilledStore, type ContractTarget } from "./contract-target.ts";

const LUCENE = [
  "+",
  "-",
  "&&",
  "||",
  "!",
  "(",
  ")",
  "{",
  "}",
  "[",
  "]",
  "^",
  '"',
  "~",
  "*",
  "?",
  ":",
  "\\",
  "/",
];

export function describeSearch(target: ContractTarget): void {
  describe("search", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await openFilledStore(target, world.smallWorld);
    });
    afterAll(() => store.close());

    async function find(text: string, query: Partial<SearchQuery> = {}) {
      const hits = await store.search({ text, kinds: [], limit: 20, ...query });
      return hits.map(({ node }) => node.id);
    }

    async function match(text: string) {
      const [hit] = await store.search({ text, kinds: [], limit: 1 });
      return { id: hit?.node.id, matched: hit?.matched, language: hit?.language };
    }

    it("gives the whole node, with a score that falls", async () => {
      const hits = await store.search({ text: "disp", kinds: [], limit: 20 });
      expect(hits.map(({ node }) => node)).toEqual([world.displaced, world.displacement]);
      expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0);
    });

    it("says which name matched, and its language where it is a label", async () => {
      expect(await match("euro")).toEqual({ id: "eu", matched: "European Union", language: "en" });
      expect(await match("EU")).toEqual({ id: "eu", matched: "EU", language: null });
    });

    it("finds the start of any word of a name", async () => {
      expect(await find("direct")).toEqual(["tpd"]);
      expect(await find("irective")).toEqual([]);
    });

    it("finds abbreviations and aliases, in any case", async () => {
      expect(await find("tpd")).toEqual(["tpd"]);
      expect(await find("THE union")).toEqual(["eu"]);
      expect(await match("eu-27")).toEqual({ id: "eu", matched: "EU-27", language: null });
    });

    it("finds Ukrainian names", async () => {
      expect(await match("украї")).toEqual({ id: "ukraine", matched: "Україна", language: "uk" });
      expect(await find("ТИМЧАСОВИЙ захист")).toEqual(["tpd"]);
    });

    it("finds Indonesian names", async () => {
      expect(await match("uni erop")).toEqual({ id: "eu", matched: "Uni Eropa", language: "id" });
      expect(await find("perlindungan")).toEqual(["tpd"]);
    });

    it("takes every apostrophe for the same, also one left out", async () => {
      for (const text of ["здоров’я", "здоров'я", "здоровʼя", "здоровя"]) {
        expect(await find(`безпека ${text}`)).toEqual(["health-security"]);
      }
    });

    it("overlooks diacritics, but keeps ґ and г, и and й apart", async () => {
      expect(await find("duvell")).toEqual(["duvell-2024", "franck-duvell"]);
      expect(await find("Düvell")).toEqual(["duvell-2024", "franck-duvell"]);
      expect(await find("Евро")).toEqual([]);
      expect(await find("тимчасовии")).toEqual([]);
    });

    it("finds works by title and short title, and authors by name", async () => {
      expect(await match("human sec")).toEqual({
        id: "duvell-2024",
        matched: "Human security in migration",
        language: null,
      });
      expect(await match("Düvell 20")).toEqual({
        id: "duvell-2024",
        matched: "Düvell 2024",
        language: null,
      });
      expect(await find("franck")).toEqual(["franck-duvell"]);
    });

    it("wants all of several words, in any order, also across a node's names", async () => {
      expect(await find("protection temp")).toEqual(["tpd"]);
      expect(await find("TPD directive")).toEqual(["tpd"]);
      expect(await find("protection displaced")).toEqual([]);
    });

    it("puts a name that begins with the text before one that has it in a later word", async () => {
      expect(await find("health")).toEqual(["health-security", "health-care"]);
    });

    it("puts an exact name before a longer one with more relations", async () => {
      expect((await find("Ukraina"))[0]).toBe("ukraine");
      expect((await find("eu"))[0]).toBe("eu");
    });

    it("puts the more connected first where names match equally, then the lower id", async () => {
      expect(await find("displac")).toEqual(["displaced-persons", "displacement"]);
      expect(await find("access")).toEqual(["education", "health-care"]);
    });

    it("filters by kind, where `Work` and `Author` are kinds", async () => {
      expect(await find("duvell", { kinds: ["Author"] })).toEqual(["franck-duvell"]);
      expect(await find("e", { kinds: ["Place", "Work"] })).toEqual([]);
      expect(await find("u", { kinds: ["Place"] })).toEqual(["ukraine"]);
    });

    it("cuts at the limit after ranking", async () => {
      expect(await find("health", { limit: 1 })).toEqual(["health-security"]);
    });

    it("finds only entities, works and authors", async () => {
      expect(await find("registered")).toEqual([]);
      expect(await find("grants")).toEqual([]);
    });

    it.each(LUCENE)("takes %s as a character without meaning", async (character) => {
      expect(await find(`${character}EU${character}`)).toContain("eu");
      expect(await find(`European${character} ${character}Union`)).toEqual(["eu"]);
      expect(await find(character)).toEqual([]);
    });

    it.each([
      { text: "AND OR NOT", ids: [] },
      { text: "eu AND tpd", ids: [] },
      { text: "NOT eu", ids: [] },
      { text: "name:eu", ids: [] },
      { text: "OR", ids: [] },
      { text: "TO", ids: ["education", "health-care"] },
    ])("takes operators for words in `$text`", async ({ text, ids }) => {
      expect(await find(text)).toEqual(ids);
    });

    it("finds nothing for a text without letters, and nothing but an answer for a long one", async () => {
      expect(await find("")).toEqual([]);
      expect(await find("  \n ")).toEqual([]);
      expect(await find("'; \u0000 %")).toEqual([]);
      expect(await find("🇺🇦")).toEqual([]);
      expect(await find("eu ".repeat(500) + "nothing")).toEqual([]);
    });
  });
}
