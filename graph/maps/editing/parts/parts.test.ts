import { describe, expect, it } from "vitest";
import { conceptMapSchema } from "../../../model/concept-map.ts";
import { mapOfLines } from "../../golden-maps.ts";
import { createMap, createPhrase } from "../new-parts.ts";
import { addConcept } from "./add-concept.ts";
import { linkEntity, reword, setColor, setEvidence, setHeading, setNote } from "./change-parts.ts";
import { deleteParts, disconnectParts } from "./delete-parts.ts";
import { addToGroup, changeGroup, dissolveGroup, makeGroup } from "./group-concepts.ts";

const MAP = mapOfLines(["a | drives | b", "b | limits | c"]);

describe("createMap and addConcept", () => {
  it("make a map that the model takes, and concepts with ids of their own", () => {
    let map = createMap({ language: "uk", focusQuestion: "Чому?" });
    map = addConcept(map, { label: " війна\u0000 ", at: { x: 1, y: 2 } }).map;
    const { map: both, made } = addConcept(map, { label: "мир", isParked: true });
    expect(conceptMapSchema.parse(both)).toEqual(both);
    expect(both.concepts.map(({ label, position }) => ({ label, position }))).toEqual([
      { label: "війна", position: { x: 1, y: 2 } },
      { label: "мир", position: null },
    ]);
    expect(both.parkingLot).toEqual(made);
  });

  it("make two hundred ids without two alike", () => {
    let map = createMap({ language: "en" });
    for (let index = 0; index < 200; index += 1) map = addConcept(map, {}).map;
    expect(new Set(map.concepts.map(({ id }) => id)).size).toBe(200);
    expect(map.concepts.every(({ id }) => /^[2-9a-z]{10}$/.test(id))).toBe(true);
  });
});

describe("what is said of parts", () => {
  it("rewords concepts and phrases, keeps blanks at the end, and takes out what cannot be shown", () => {
    const map = reword(reword(MAP, "c1", "war \u0007"), "p1", "feeds");
    expect([map.concepts[0]?.label, map.phrases[0]?.text]).toEqual(["war ", "feeds"]);
  });

  it("gives back the same map where nothing changes, and shares what it does not touch", () => {
    expect(reword(MAP, "c1", "a")).toBe(MAP);
    expect(reword(MAP, "nobody", "a")).toBe(MAP);
    expect(setNote(MAP, "c1", "")).toBe(MAP);
    expect(setColor(MAP, ["c1", "p1"], null)).toBe(MAP);
    const changed = reword(MAP, "c1", "war");
    expect(changed.phrases).toBe(MAP.phrases);
    expect(changed.concepts[1]).toBe(MAP.concepts[1]);
  });

  it("colours, notes and links parts, each work and claim once", () => {
    let map = setColor(setNote(MAP, "p1", "who says?"), ["p1", "c1"], "lake");
    map = setEvidence(linkEntity(map, "c1", "tpd"), "p1", { works: ["w", "w"], claims: ["c"] });
    expect(map.phrases[0]).toMatchObject({
      note: "who says?",
      color: "lake",
      works: ["w"],
      claims: ["c"],
    });
    expect(map.concepts[0]).toMatchObject({ color: "lake", entity: "tpd" });
    expect(setEvidence(map, "p1", { works: [] }).phrases[0]?.claims).toEqual(["c"]);
    expect(setHeading(map, { title: "T" })).toMatchObject({ title: "T", id: map.id });
  });
});

describe("deleteParts", () => {
  it("takes with a concept the phrases that lose a side, and leaves those that have both", () => {
    const map = mapOfLines(["a | drives | b", "b | limits | c"]);
    const shared = map.phrases.map((phrase) =>
      phrase.id === "p1" ? { ...phrase, targets: ["c2", "c3"] } : phrase,
    );
    const left = deleteParts({ ...map, phrases: shared, parkingLot: ["c2"] }, ["c2"]);
    expect(left.concepts.map(({ id }) => id)).toEqual(["c1", "c3"]);
    expect(left.phrases.map(({ id, targets }) => [id, targets])).toEqual([["p1", ["c3"]]]);
    expect(left.parkingLot).toEqual([]);
  });

  it("leaves phrases that were open before, and given ones without their ends", () => {
    const open = createPhrase({ id: "open", sources: ["c1"] });
    const map = { ...MAP, phrases: [...MAP.phrases, open] };
    const left = deleteParts(map, ["c2"], new Set(["p1"]));
    expect(left.phrases.map(({ id, sources, targets }) => ({ id, sources, targets }))).toEqual([
      { id: "p1", sources: ["c1"], targets: [] },
      { id: "open", sources: ["c1"], targets: [] },
    ]);
  });

  it("changes nothing for ids that are not on the map, and takes a line off without the phrase", () => {
    expect(deleteParts(MAP, ["nobody"])).toBe(MAP);
    expect(disconnectParts(MAP, "p1", "c3")).toBe(MAP);
    const off = disconnectParts(MAP, "p1", "c2");
    expect(off.phrases[0]).toMatchObject({ sources: ["c1"], targets: [] });
  });
});

describe("groups", () => {
  it("are made of concepts, named, coloured, and gone with their last", () => {
    const { map, made } = makeGroup(MAP, ["c1", "c2", "p1"], " Causes ");
    const [id = ""] = made;
    expect(map.concepts.map(({ group }) => group)).toEqual([id, id, null]);
    const named = changeGroup(map, id, { label: "Roots", color: "clay" });
    expect(named.groups).toEqual([{ id, label: "Roots", color: "clay" }]);
    const emptied = addToGroup(addToGroup(named, ["c1"], null), ["c2"], null);
    expect(emptied.groups).toEqual([]);
  });

  it("take concepts from one another, and leave them when dissolved", () => {
    const first = makeGroup(MAP, ["c1", "c2"], "one");
    const second = makeGroup(first.map, ["c2", "c3"], "two");
    expect(second.map.groups).toHaveLength(2);
    const dissolved = dissolveGroup(second.map, second.made[0] ?? "");
    expect(dissolved.concepts.map(({ group }) => group)).toEqual([first.made[0], null, null]);
    expect(conceptMapSchema.safeParse(dissolved).success).toBe(true);
  });

  it("are not made of phrases alone, nor joined where there is none", () => {
    expect(makeGroup(MAP, ["p1"], "none")).toEqual({ map: MAP, made: [] });
    expect(addToGroup(MAP, ["c1"], "nobody")).toBe(MAP);
  });
});
