/** The ready activities on the real codebook: they speak of what is there, in three languages, and a seminar can use them. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareMaps } from "../../graph/maps/comparing/compare-maps.ts";
import { createMapKeys } from "../../graph/maps/create-map-keys.ts";
import { toKeyedMap } from "../../graph/maps/keyed-map.ts";
import { propositionsOf } from "../../graph/maps/propositions-of.ts";
import { toNamedEntities } from "../../graph/maps/to-named-entities.ts";
import { type Activity, activitySchema } from "../../graph/model/activity.ts";
import type { ActivityFile } from "../../graph/model/activity-file.ts";
import type { ConceptMap } from "../../graph/model/concept-map.ts";
import { LANGUAGES } from "../../graph/model/kinds.ts";
import {
  ActivityFileError,
  parseActivityFile,
  readActivityLibrary,
} from "../../graph/reading/activity-library.ts";
import { type FileParts, readFileParts } from "../../graph/reading/file-parts.ts";
import { readNames } from "../../graph/reading/read-names.ts";
import { resolveActivity } from "../../graph/reading/resolve-activity.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { createApp } from "../../web/server/create-app.ts";
import { OWN_ACTIVITY } from "../fixtures/own-activity.ts";

const files = readActivityLibrary();

/** Speaks of a store that is filled by the time the tests run. */
export function describeActivities(storeOf: () => GraphStore): void {
  describe("the ready activities", () => {
    let parts: FileParts;
    beforeAll(async () => {
      parts = await readFileParts(storeOf(), files);
    });
    describeEach(() => parts);
    describeOwn(storeOf);
    describeRoutes(storeOf);

    it("can be built, of a kit, into its goal, in words of another language too", async () => {
      const file = files.find(({ kind }) => kind === "kit") as ActivityFile;
      const [english, ukrainian] = (["en", "uk"] as const).map((language) =>
        resolveActivity(file, parts, language),
      ) as [Activity, Activity];
      const keys = createMapKeys({
        entities: toNamedEntities(await readNames(storeOf())),
        concepts: [],
        phrases: [],
      });
      const goal = english.experts[0]?.map as ConceptMap;
      const labels = new Set(english.start.concepts.map(({ label }) => label));
      expect(goal.concepts.filter(({ label }) => !labels.has(label))).toEqual([]);
      const unlinked = goal.concepts.map((concept) => ({ ...concept, entity: null }));
      const built = toKeyedMap({ ...goal, concepts: unlinked }, keys);
      expect(compareMaps(toKeyedMap(goal, keys), built).measures.kitBuild.value).toBe(1);
      const theirs = ukrainian.experts[0]?.map.concepts.map((concept) => keys.conceptKey(concept));
      expect(theirs).toEqual(goal.concepts.map((concept) => keys.conceptKey(concept)));
    });
  });
}

function describeEach(partsOf: () => FileParts): void {
  describe.each(files)("$id", (file) => {
    const inAll = (): Activity[] =>
      LANGUAGES.map((language) => resolveActivity(file, partsOf(), language));

    it("is one that the server takes, in all languages, and says each thing in its own", () => {
      const all = inAll();
      for (const activity of all) expect(activitySchema.parse(activity)).toEqual(activity);
      for (const key of ["title", "focusQuestion", "instructions"] as const)
        expect(new Set(all.map((activity) => activity[key])).size).toBe(3);
      for (const [index, { map }] of (all[0]?.experts ?? []).entries()) {
        const phrases = all.map(({ experts }) =>
          experts[index]?.map.phrases.map(({ text }) => text),
        );
        expect(new Set(phrases.map(String)).size).toBe(3);
        expect(phrases.flat().filter((text) => text?.trim() === "")).toEqual([]);
        expect(map.concepts.every(({ label }) => label.trim() !== "")).toBe(true);
      }
    });

    it("is the same map in every language", () => {
      const [first, ...others] = inAll().map(({ experts }) =>
        experts.map(({ map }) => shapeOf(map)),
      );
      for (const other of others) expect(other).toEqual(first);
    });

    it("rests on the atlas: known entities and claims, and says what is contested", () => {
      const [{ experts }] = inAll() as [Activity];
      for (const { map } of experts) {
        const entities = map.concepts.flatMap(({ entity }) => entity ?? []);
        expect(entities.filter((id) => !partsOf().entities.has(id))).toEqual([]);
        expect(entities.length).toBeGreaterThan(map.concepts.length / 2);
        const claims = map.phrases.flatMap((phrase) => phrase.claims);
        expect(claims.filter((id) => !partsOf().statements.has(id))).toEqual([]);
      }
    });

    it("is of a size that a seminar can manage, and hangs together", () => {
      const [{ experts, start }] = inAll() as [Activity];
      for (const { map } of experts) {
        expect(map.concepts.length).toBeGreaterThanOrEqual(12);
        expect(map.concepts.length).toBeLessThanOrEqual(20);
        const propositions = propositionsOf(map);
        expect(propositions.length).toBeGreaterThanOrEqual(12);
        expect(propositions.length).toBeLessThanOrEqual(20);
      }
      expect(start.concepts.length).toBeLessThanOrEqual(24);
    });

    it("gives its start without the evidence", () => {
      const [{ start }] = inAll() as [Activity];
      expect(start.phrases.flatMap(({ claims, works }) => [...claims, ...works])).toEqual([]);
    });
  });
}

function shapeOf({ concepts, phrases }: ConceptMap) {
  return {
    concepts: concepts.map(({ id, entity }) => [id, entity]),
    phrases: phrases.map(({ sources, targets, claims }) => [sources, targets, claims]),
  };
}

function describeOwn(storeOf: () => GraphStore): void {
  it.each([
    ["- 99.9.9-z", 'the atlas has no claim "99.9.9-z"'],
    ["- 1.4.5-a", 'the claim "1.4.5-a" is contested: write "{ claim: 1.4.5-a, contested: true }"'],
    ["- { claim: 8.2.3-a, contested: true }", 'the claim "8.2.3-a" is not contested in the atlas'],
    ["- { from: kin, says: { en: a, id: b, uk: в }, to: nobody }", '"nobody" is neither an entity'],
    ["- 8.2.3-a\n      - 8.2.3-a", '"8.2.3-a" stands in one view twice'],
    ["- 8.2.3-a", '"kin" is no part of the first view'],
  ])("refuse, of one's own that says %s, in a sentence", async (says, words) => {
    const file = parseOwn(says);
    const read = await readFileParts(storeOf(), [file]);
    expect(() => resolveActivity(file, read, "en")).toThrow(ActivityFileError);
    expect(() => resolveActivity(file, read, "en")).toThrow(`The activity "mine": ${words}`);
  });
}

function parseOwn(says: string): ActivityFile {
  const views = `views:\n  - name: { en: A, id: B, uk: В }\n    says:\n      ${says}`;
  return parseActivityFile("mine.yaml", `${OWN_ACTIVITY}\n${views}`);
}

function describeRoutes(storeOf: () => GraphStore): void {
  let app: FastifyInstance;
  beforeAll(async () => {
    const lost = parseOwn("- 99.9.9-z");
    const own = { ...(files[0] as ActivityFile), minutes: 7 };
    const activities = [...files, lost, own];
    app = await createApp({ store: storeOf(), clientFolder: null, activities });
  });
  afterAll(() => app.close());
  const ask = (id: string) => app.inject({ url: `/api/activities/ready/${id}?language=uk` });

  it("are listed, without one that this atlas cannot give, and with a teacher's in the place of ours", async () => {
    const { activities } = (await app.inject({ url: "/api/activities/ready" })).json();
    expect(activities.map(({ id }: { id: string }) => id)).toEqual(files.map(({ id }) => id));
    expect(activities[0]).toMatchObject({ minutes: 7, title: files[0]?.title, concepts: 21 });
  });

  it("are given whole in a language", async () => {
    const { activity } = (await ask(files[1]?.id ?? "")).json();
    expect(activitySchema.parse(activity)).toMatchObject({
      language: "uk",
      title: files[1]?.title.uk,
    });
    for (const [id, words] of [
      ["nothing", 'no activity "nothing"'],
      ["mine", 'no claim "99.9.9-z"'],
    ] as const) {
      const refused = (await ask(id)).json();
      expect(refused).toMatchObject({ status: 404, code: "NOT_FOUND" });
      expect(refused.detail).toContain(words);
    }
  });
}
