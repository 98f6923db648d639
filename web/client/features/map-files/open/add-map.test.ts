import { describe, expect, it } from "vitest";
import { createMapKeys, NO_SAME_WORDS } from "../../../../../graph/maps/create-map-keys.ts";
import { mapOfLines } from "../../../../../graph/maps/golden-maps.ts";
import { propositionsOf } from "../../../../../graph/maps/propositions-of.ts";
import { conceptMapSchema, type ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { toFileName } from "../take/file-name.ts";
import { addMap } from "./add-map.ts";

const keys = createMapKeys(NO_SAME_WORDS);
const sentences = (map: ConceptMap) =>
  propositionsOf(map).map(
    ({ source, phrase, target }) => `${source.label} ${phrase.text} ${target.label}`,
  );

describe("a map that is added to the open one", () => {
  const open = mapOfLines(["War | causes | flight", "flight | needs | shelter"]);
  const added = mapOfLines(["war | causes | Flight", "flight | ends in | exile", "hope"]);

  it("uses concepts of the same words again and says nothing twice", () => {
    const { map, made } = addMap(open, added, keys);
    expect(sentences(map)).toEqual([
      "War causes flight",
      "flight needs shelter",
      "flight ends in exile",
    ]);
    expect(map.concepts.map(({ label }) => label)).toEqual([
      "War",
      "flight",
      "shelter",
      "exile",
      "hope",
    ]);
    expect(made).toHaveLength(3);
    expect(conceptMapSchema.safeParse(map).success).toBe(true);
  });

  it("changes nothing where the open one has all of it", () => {
    const { map, made } = addMap(open, open, keys);
    expect(made).toEqual([]);
    expect(map).toEqual(open);
  });

  it("brings groups, notes and what is parked, without taking words away", () => {
    const [war] = added.concepts;
    const rich: ConceptMap = {
      ...added,
      groups: [{ id: "g", label: "Causes", color: null }],
      concepts: added.concepts.map((concept) =>
        concept === war
          ? { ...concept, note: "Since 2014", works: ["w"] }
          : { ...concept, group: "g" },
      ),
      parkingLot: added.concepts.filter(({ label }) => label === "hope").map(({ id }) => id),
    };
    const { map } = addMap(open, rich, keys);
    expect(map.concepts[0]).toMatchObject({ label: "War", note: "Since 2014", works: ["w"] });
    const hope = map.concepts.find(({ label }) => label === "hope");
    expect(map.groups.map(({ id }) => id)).toEqual([hope?.group]);
    expect(map.parkingLot).toEqual([hope?.id]);
    expect(conceptMapSchema.safeParse(map).success).toBe(true);
  });
});

describe("the name of a file", () => {
  it.each([
    ["How does temporary protection work?", "How-does-temporary-protection-work"],
    ["Як з'являється безпека?", "Як-зявляється-безпека"],
    ["../../etc/passwd\\x", "etc-passwd-x"],
    ["???", "map"],
    ["a".repeat(100), "a".repeat(60)],
    [`${"word ".repeat(30)}`, Array.from({ length: 12 }, () => "word").join("-")],
  ])("of %j is %s", (focusQuestion, name) => {
    expect(toFileName({ focusQuestion, title: "" })).toBe(name);
  });

  it("falls back on the title", () => {
    expect(toFileName({ focusQuestion: " ", title: "My map" })).toBe("My-map");
  });
});
