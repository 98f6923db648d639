/** The library's questions, asked through the API with parameters good and bad. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { Answer, Library, Questions } from "../../web/contract/questions.ts";
import { createApp } from "../../web/server/create-app.ts";

/** Speaks of a store that is filled by the time the tests run. */
export function describeAsking(storeOf: () => GraphStore): void {
  describe("asking with parameters", () => {
    let app: FastifyInstance;
    beforeAll(async () => {
      app = await createApp({ store: storeOf(), clientFolder: null });
    });
    afterAll(() => app.close());

    const ask = async (address: string): Promise<Answer> => {
      const response = await app.inject({ url: `/api/questions/${address}` });
      expect(response.statusCode).toBe(200);
      return response.json();
    };

    it("lists every question with its group, section and parameters", async () => {
      const { questions } = (await app.inject({ url: "/api/questions" })).json<Questions>();
      expect(questions.length).toBeGreaterThanOrEqual(64);
      expect(questions.find(({ id }) => id === "29-who-made-each-instrument")).toEqual({
        id: "29-who-made-each-instrument",
        labels: {
          en: expect.stringContaining("adopted"),
          id: expect.stringContaining("mengadopsi"),
          uk: expect.stringContaining("ухвалив"),
        },
        group: "instruments",
        section: null,
        first: null,
        parameters: [
          {
            name: "since",
            type: "DATE",
            labels: { en: "Since", id: "Sejak", uk: "Починаючи з" },
            default: "1948",
            kinds: [],
            choices: [],
            range: null,
            items: null,
          },
        ],
      });
    });

    it("gives the library with its groups and statements", async () => {
      const { groups, questions } = (await app.inject({ url: "/api/library" })).json<Library>();
      const used = questions.map(({ group }) => group);
      expect([...new Set(used)]).toEqual(groups.map(({ id }) => id));
      expect(questions.every(({ statement }) => statement.includes("RETURN"))).toBe(true);
    });

    it("answers with the defaults where nothing is given, and says what it was asked with", async () => {
      const answer = await ask("18-what-an-actor-does");
      expect(answer.asked).toEqual({ actor: "eu", modality: "is" });
      expect(answer.rows).toContainEqual(["IMPOSES", expect.any(String), "contested", ["8.2.1-c"]]);
    });

    it("takes an entity, a choice, a date, a number and a list", async () => {
      const council = await ask("18-what-an-actor-does?actor=council-of-europe");
      expect(council.asked).toEqual({ actor: "council-of-europe", modality: "is" });
      expect(council.rows[0]?.slice(0, 2)).toEqual(["SIGNED", "echr"]);
      const should = await ask("18-what-an-actor-does?modality=should");
      expect(should.rows.map(([how]) => how)).toEqual(["ADOPTED", "IMPLEMENTS"]);
      const late = await ask("74-instruments-since?since=2025");
      expect(late.rows.map(([, entity]) => entity)).toEqual(["tp-extension-2027"]);
      const few = await ask("51-works-that-carry-most?most=2");
      expect(few.rows).toHaveLength(2);
      const contested = await ask("17-who-protects-what?statuses=contested");
      expect(new Set(contested.rows.map((row) => row[3]))).toEqual(new Set(["contested"]));
      const twice = await ask("17-who-protects-what?statuses=contested&statuses=background");
      expect(twice.asked).toEqual({ statuses: ["contested", "background"] });
    });

    it("puts the entities of the answer that was asked for on the canvas", async () => {
      const { entities } = await ask("23-threats-to-a-security?category=hs-health");
      expect(entities.map(({ id }) => id)).toEqual([
        "hs-health",
        "threat-disease",
        "threat-human-security-threats",
        "threat-public-health-concerns",
      ]);
    });

    it.each([
      ["74-instruments-since?since=yesterday", "wants a date like 2022"],
      ["74-instruments-since?since=2022-02-30", "wants a date like 2022"],
      ["51-works-that-carry-most?most=1000", "wants a whole number from 1 to 100"],
      ["51-works-that-carry-most?most=ten", "was given “ten”"],
      ["86-paragraph-in-statements?section=99", "wants a whole number from 0 to 13"],
      ["78-most-connected?kind=Ship", "wants one of Actor, Instrument"],
      ["82-kinds-joined?type=HELPS", "wants a relation type"],
      ["17-who-protects-what?statuses=contested,true", "wants one of stated, contested"],
      ["44-sums-of-money?unit=UAH", "wants one of EUR, USD"],
      ["52-resting-on-a-work?work=", "wants some text"],
      ["18-what-an-actor-does?actor=nobody", "no entity “nobody”"],
      ["18-what-an-actor-does?actor=tpd", "wants an entity of the kind Actor"],
      ["18-what-an-actor-does?actor='%20OR%20true", "wants the id of an entity"],
      ["18-what-an-actor-does?who=eu", "has no parameter “who”. It takes actor, modality."],
      ["01-seven-categories?since=1948", "It takes none."],
    ])("refuses %s with a sentence", async (address, words) => {
      const response = await app.inject({ url: `/api/questions/${address}` });
      expect(response.statusCode).toBe(400);
      expect(response.json()).toMatchObject({ code: "BAD_REQUEST", status: 400 });
      expect(response.json().detail).toContain(words);
      expect(response.json().detail).toMatch(/[.]$/);
    });
  });
}
