/** A map that was saved is opened as it was, but for what `lossesOf` said before. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type LossCode, lossesOf } from "../../graph/formats/maps/losses-of.ts";
import { MAP_FORMATS, type MapFormat } from "../../graph/formats/maps/map-formats.ts";
import { readMapFile } from "../../graph/formats/maps/read-map-file.ts";
import { writeMap } from "../../graph/formats/maps/write-map.ts";
import {
  type ConceptMap,
  conceptMapSchema,
  type MapConcept,
  type MapPhrase,
} from "../../graph/model/concept-map.ts";
import { MAP_COLORS } from "../../graph/model/map-limits.ts";

const NEW = { id: "new-map", language: "en" } as const;

const FORMATS = Object.keys(MAP_FORMATS) as MapFormat[];
const READABLE = FORMATS.filter((format) => format !== "outline");

function read(text: string): ConceptMap {
  return readMapFile({ name: "map", bytes: new TextEncoder().encode(text) }, NEW).map;
}

const concept = (id: string, label: string, more: Partial<MapConcept> = {}): MapConcept => ({
  id,
  label,
  position: null,
  color: null,
  note: "",
  works: [],
  entity: null,
  group: null,
  ...more,
});

const phrase = (id: string, text: string, ends: Partial<MapPhrase>): MapPhrase => ({
  id,
  text,
  position: null,
  color: null,
  note: "",
  works: [],
  claims: [],
  sources: [],
  targets: [],
  ...ends,
});

const BASE: ConceptMap = {
  version: 1,
  id: "new-map",
  revision: 0,
  title: "",
  focusQuestion: "",
  language: "en",
  concepts: [
    concept("a", "Armed conflict", { position: { x: 100, y: 0 } }),
    concept("b", "Вимушене переміщення", { position: { x: 700, y: 200 } }),
  ],
  phrases: [phrase("p", "drives", { sources: ["a"], targets: ["b"] })],
  groups: [],
  parkingLot: [],
};

/** Everything that the model can hold, once or more. */
const FULL: ConceptMap = {
  ...BASE,
  title: 'Drivers & "causes" <of> displacement',
  focusQuestion: "What drives people to leave their homes?",
  language: "uk",
  concepts: [
    concept("a", "Armed conflict", {
      position: { x: 100, y: -40 },
      color: "clay",
      note: "First line\nsecond | line",
      works: ["fukuda-parr-2018"],
      entity: "conflict",
      group: "g1",
    }),
    concept("b", "=Livelihood *loss*\n#2", { position: { x: 700, y: 200 }, color: "stone" }),
    concept("c", "- [Exile]", { position: { x: 1200, y: 500 }, group: "g2" }),
    concept("d", "armed  conflict"),
    concept("e", "Помешкання", { position: { x: 0, y: 900 }, group: "g2" }),
  ],
  phrases: [
    phrase("p", "drives", {
      sources: ["a", "d"],
      targets: ["b", "c"],
      position: { x: 400, y: 100 },
      color: "leaf",
      note: "By whom?",
      works: ["un-1994"],
      claims: ["8.2.3"],
    }),
    phrase("q", "", { sources: ["c"], targets: ["c"] }),
    phrase("r", "shapes", { sources: ["a"] }),
    phrase("s", "is a form of", {}),
  ],
  groups: [
    { id: "g1", label: "Causes", color: "sand" },
    { id: "g2", label: "", color: null },
    { id: "g3", label: "Nobody", color: null },
  ],
  parkingLot: ["d", "r"],
};

it("The maps of these tests are maps.", () => {
  expect(conceptMapSchema.safeParse(FULL).success).toBe(true);
  expect(conceptMapSchema.safeParse(BASE).success).toBe(true);
});

describe.each(READABLE)("A map saved as %s", (format) => {
  it("is a map when it is opened again", () => {
    for (const map of [BASE, FULL]) {
      const again = read(writeMap(map, format));
      expect(conceptMapSchema.safeParse(again).error).toBeUndefined();
    }
  });

  it("is the same but for the losses that were listed", () => {
    for (const map of [BASE, FULL, ...oneByOne()]) {
      const lost = new Set(lossesOf(map, format).map(({ code }) => code));
      const again = read(writeMap(map, format));
      expect(seen(again, lost)).toEqual(seen(map, lost));
    }
  });

  it("is the same file when what was opened is saved again", () => {
    const once = read(writeMap(FULL, format));
    const twice = read(writeMap(once, format));
    expect(twice).toEqual(once);
  });
});

describe("What would be lost of a map", () => {
  it("is nothing in our own JSON", () => {
    expect(lossesOf(FULL, "json")).toEqual([]);
  });

  it("is counted, and named only where this map has it", () => {
    expect(lossesOf(BASE, "cxl")).toEqual([]);
    expect(lossesOf(FULL, "cxl")).toEqual([
      { code: "entities", count: 1 },
      { code: "works", count: 2 },
      { code: "claims", count: 1 },
      { code: "groups", count: 3 },
      { code: "parkingLot", count: 2 },
    ]);
    expect(lossesOf(BASE, "propositions")).toEqual([
      { code: "language", count: 1 },
      { code: "places", count: 2 },
    ]);
    expect(lossesOf(FULL, "graphml")).toEqual([
      { code: "focusQuestion", count: 1 },
      { code: "language", count: 1 },
      { code: "emptyGroups", count: 1 },
      { code: "groupColors", count: 1 },
      { code: "joinedPhrases", count: 1 },
      { code: "loosePhrases", count: 2 },
    ]);
  });

  it("tells of concepts that an area of a group would take in", () => {
    const [a, b] = BASE.concepts as [MapConcept, MapConcept];
    const between = concept("c", "Between", { position: { x: 400, y: 100 } });
    const map: ConceptMap = {
      ...BASE,
      concepts: [{ ...a, group: "g" }, { ...b, group: "g" }, between],
      groups: [{ id: "g", label: "Both", color: null }],
    };
    const code = "groupAreas";
    expect(lossesOf(map, "canvas")).toContainEqual({ code, count: 1 });
    const apart = { ...map, concepts: map.concepts.slice(0, 2) };
    expect(lossesOf(apart, "canvas").map((loss) => loss.code)).not.toContain(code);
  });
});

/** The plain map with one more thing in it, for everything there is. */
function oneByOne(): ConceptMap[] {
  const [a, b] = BASE.concepts as [MapConcept, MapConcept];
  const [p] = BASE.phrases as [MapPhrase];
  const withA = (more: Partial<MapConcept>) => ({ ...BASE, concepts: [{ ...a, ...more }, b] });
  const withP = (more: Partial<MapPhrase>) => ({ ...BASE, phrases: [{ ...p, ...more }] });
  return [
    { ...BASE, title: "A title" },
    { ...BASE, focusQuestion: "Why?" },
    { ...BASE, language: "id" },
    ...MAP_COLORS.map((color) => withA({ color })),
    ...MAP_COLORS.map((color) => withP({ color })),
    withA({ note: "A note,\n\nin two parts" }),
    withA({ label: "1. *Very* [odd] `label` \\ with | signs_and_ #more ~ 'here'" }),
    withA({ label: '"Failed" states' }),
    ...["<odd", "[odd", "{odd}", "</a>", "[1]"].map((label) => withA({ label })),
    withA({ label: "", note: "Not named yet" }),
    withA({ entity: "conflict" }),
    withA({ works: ["un-1994"] }),
    withA({ position: null }),
    withP({ note: "Why so?" }),
    withP({ position: { x: 5, y: 6 } }),
    withP({ text: "" }),
    withP({ claims: ["8.2.3"] }),
    withP({ sources: ["a", "b"], targets: ["a", "b"] }),
    withP({ sources: [] }),
    withP({ targets: [] }),
    { ...BASE, phrases: [p, { ...p, id: "p2", text: "feeds" }] },
    { ...BASE, concepts: [...BASE.concepts, concept("c", "Alone", { position: { x: 9, y: 9 } })] },
    { ...BASE, parkingLot: ["p", "a"] },
    {
      ...withA({ group: "g" }),
      groups: [{ id: "g", label: "Causes", color: "plum" as const }],
    },
  ];
}

/** What can be seen of a map, without what is lost: by labels, as ids are nobody's words. */
function seen(map: ConceptMap, lost: ReadonlySet<LossCode>) {
  const keep = <Value>(value: Value, ...codes: readonly LossCode[]): Value | null =>
    codes.some((code) => lost.has(code)) ? null : value;
  const wordsOf = (text: string) => {
    const words = lost.has("lineBreaks") ? text.replaceAll(/\s+/g, " ") : text;
    return lost.has("sameLabels") ? words.replaceAll(/\s+/g, " ").toLowerCase() : words;
  };
  const labels = new Map(map.concepts.map(({ id, label }) => [id, wordsOf(label)]));
  const groups = new Map(map.groups.map(({ id, label }) => [id, label === "" ? id : label]));
  const concepts = map.concepts.map((one) => ({
    label: wordsOf(one.label),
    position: keep(one.position, "places", "unplaced"),
    color: keep(one.color, "colors"),
    note: keep(one.note, "notes"),
    works: keep(one.works, "works"),
    entity: keep(one.entity, "entities"),
    group: keep(groups.get(one.group ?? "") ?? null, "groups", "groupAreas"),
  }));
  const phrases = map.phrases
    .filter(({ sources, targets }) => !lost.has("loosePhrases") || sources.length * targets.length)
    .flatMap((one) => {
      const body = {
        text: wordsOf(one.text),
        position: keep(one.position, "phrasePlaces"),
        color: keep(one.color, "phraseColors"),
        note: keep(one.note, "phraseNotes"),
        works: keep(one.works, "works"),
        claims: keep(one.claims, "claims"),
        targets: one.targets.map((id) => labels.get(id)),
      };
      const sources = one.sources.map((id) => labels.get(id));
      return lost.has("manySources")
        ? sources.map((source) => ({ ...body, sources: [source] }))
        : [{ ...body, sources }];
    });
  return {
    title: keep(map.title, "title"),
    focusQuestion: keep(map.focusQuestion, "focusQuestion"),
    language: keep(map.language, "language"),
    concepts: distinct(concepts),
    phrases: distinct(phrases),
    groupColors: keep(
      map.groups.map(({ color }) => color).toSorted(),
      "groupColors",
      "groups",
      "emptyGroups",
    ),
    parkingLot: keep(
      new Set(map.parkingLot.map((id) => labels.get(id) ?? "a phrase")),
      "parkingLot",
      "loosePhrases",
    ),
  };
}

function distinct(values: readonly unknown[]): string[] {
  return [...new Set(values.map((value) => JSON.stringify(value)))].toSorted();
}

describe("The sample of CXL", () => {
  const text = readFileSync(new URL("maps-minimal.cxl", import.meta.url), "utf8");

  it("has three concepts, one phrase with two targets, a title and a focus question", () => {
    const map = read(text);
    expect(map).toMatchObject({
      title: "Drivers of displacement",
      focusQuestion: "What drives people to leave their homes?",
      language: "en",
    });
    expect(map.concepts.map(({ label }) => label)).toEqual([
      "Armed conflict",
      "Forced displacement",
      "Livelihood loss",
    ]);
    expect(map.concepts[0]?.position).toEqual({ x: 300, y: 60 });
    expect(map.phrases).toEqual([
      phrase("l1", "drives", {
        sources: ["c1"],
        targets: ["c2", "c3"],
        position: { x: 300, y: 140 },
      }),
    ]);
  });

  it("is the same map after it was saved as CXL", () => {
    const map = read(text);
    expect(lossesOf(map, "cxl")).toEqual([]);
    expect(read(writeMap(map, "cxl"))).toEqual(map);
  });
});
