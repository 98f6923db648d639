import { describe, expect, it } from "vitest";
import { mapOfLines } from "../maps/golden-maps.ts";
import { conceptMapSchema, type ConceptMap } from "./concept-map.ts";

const map = mapOfLines(["conflict | drives | displacement"]);

/** Each complaint as `path: message`. */
function complaintsAbout(candidate: unknown): readonly string[] {
  const { error } = conceptMapSchema.safeParse(candidate);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

function withFirstPhrase(changes: Partial<ConceptMap["phrases"][number]>): ConceptMap {
  return { ...map, phrases: map.phrases.map((phrase) => ({ ...phrase, ...changes })) };
}

describe("conceptMapSchema", () => {
  it("takes a map with groups, places, a parking lot and links to the atlas", () => {
    const whole: ConceptMap = {
      ...map,
      groups: [{ id: "g1", label: "causes", color: "clay" }],
      concepts: map.concepts.map((concept, index) => ({
        ...concept,
        position: { x: index * 100.5, y: -20 },
        color: "lake",
        entity: "armed-conflict",
        group: "g1",
        note: "two\nlines",
        works: ["duvell-2024"],
      })),
      parkingLot: ["c2"],
    };
    expect(conceptMapSchema.parse(whole)).toEqual(whole);
  });

  it("takes a phrase that is being drawn and joins nothing yet", () => {
    expect(complaintsAbout(withFirstPhrase({ text: "", sources: [], targets: [] }))).toEqual([]);
  });

  it("takes several sources and targets, and a concept joined to itself", () => {
    const ends = { sources: ["c1", "c2"], targets: ["c1", "c2"] };
    expect(complaintsAbout(withFirstPhrase(ends))).toEqual([]);
  });

  it("names the end that is not there", () => {
    expect(complaintsAbout(withFirstPhrase({ targets: ["c2", "c9"] }))).toEqual([
      'phrases.0.targets: there is no concept "c9"',
    ]);
  });

  it("names an id that two parts share, the group and the parked part that are not there", () => {
    const [concept] = map.concepts;
    const concepts = [...map.concepts, { ...concept, group: "none" }];
    expect(complaintsAbout({ ...map, concepts, parkingLot: ["lost"] })).toEqual([
      'concepts.2.id: the id "c1" is used twice',
      'concepts.2.group: there is no group "none"',
      'parkingLot.0: there is no concept or phrase "lost"',
    ]);
  });

  it.each([
    ["a label with half a letter", { label: "\uD800" }],
    ["an endless label", { label: "x".repeat(301) }],
    ["a place beyond all paper", { position: { x: Number.POSITIVE_INFINITY, y: 0 } }],
    ["a colour by number", { color: "#ff0000" }],
    ["an id with markup", { id: "<b>" }],
    ["a field nobody knows", { onclick: "x" }],
  ])("refuses %s", (_, changes) => {
    const concepts = map.concepts.map((concept) => ({ ...concept, ...changes }));
    expect(complaintsAbout({ ...map, concepts, phrases: [] })[0]).toMatch(/^concepts\.0/);
  });
});
