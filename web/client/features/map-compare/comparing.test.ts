/** Two maps beside each other, on the worked example whose numbers can be followed by hand. */
import { describe, expect, it } from "vitest";
import { createMapKeys, NO_SAME_WORDS } from "../../../../graph/maps/create-map-keys.ts";
import { GOAL_LINES, LEARNER_LINES, mapOfLines } from "../../../../graph/maps/golden-maps.ts";
import { namesFor } from "../../../../graph/maps/names-for.ts";
import { describeMeasures } from "./measures/describe-measures.ts";
import { buildOverlay } from "./overlay/build-overlay.ts";
import { placePropositions, readComparison } from "./read-comparison.ts";
import { apartWords } from "./same/apart-words.ts";
import { joinWords, NONE_JOINED, parseJoined, partWords } from "./same/joined-words.ts";

const keys = createMapKeys(NO_SAME_WORDS);
const goal = mapOfLines(GOAL_LINES);
const mine = mapOfLines(LEARNER_LINES);
const comparison = readComparison(mine, goal, keys);

describe("measures", () => {
  const byName = new Map(
    describeMeasures(comparison.measures).map(({ name, value, inputs }) => [
      name,
      { value, inputs },
    ]),
  );

  it("come with the numbers that their formulas take", () => {
    expect(byName.get("kitBuild")).toEqual({ value: 0.4, inputs: { matched: 2, goal: 5 } });
    expect(byName.get("kitBuildUndirected")?.value).toBe(0.6);
    expect(byName.get("precision")).toEqual({ value: 0.5, inputs: { matched: 2, own: 4 } });
    expect(byName.get("f1")).toEqual({ value: 0.44, inputs: { precision: 0.5, recall: 0.4 } });
    expect(byName.get("goldsmithC")).toEqual({
      value: 0.53,
      inputs: { sum: 3.17, concepts: 6 },
    });
    expect(byName.get("linkJaccard")).toEqual({ value: 0.5, inputs: { shared: 3, all: 6 } });
    expect(byName.get("relational")).toEqual({
      value: 8,
      inputs: { zero: 1, one: 0, two: 1, three: 2, most: 12 },
    });
  });

  it("have no value where there is nothing to divide by", () => {
    const empty = readComparison(mapOfLines([]), mapOfLines([]), keys);
    expect(describeMeasures(empty.measures).map(({ value }) => value)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe("the propositions of both maps", () => {
  const placed = placePropositions(comparison);

  it("are what both say, then what is nearly the same, then the rest", () => {
    expect(placed.map(({ side, near }) => [side, near])).toEqual([
      ["both", null],
      ["both", null],
      ["mine", "reversed"],
      ["other", "reversed"],
      ["mine", null],
      ["other", null],
      ["other", null],
    ]);
  });

  it("make one drawing, in which everything has a place and says whose it is", () => {
    const { map, sideOf, nearOf } = buildOverlay(comparison, { mine, other: goal }, keys);
    const sides = map.concepts.map(({ id, label }) => [label, sideOf.get(id)]);
    expect(Object.fromEntries(sides)).toEqual({
      conflict: "both",
      displacement: "both",
      "livelihood loss": "both",
      "labour migration": "other",
      exile: "both",
      policy: "both",
    });
    expect(map.phrases).toHaveLength(7);
    expect([...nearOf.values()]).toEqual(["reversed", "reversed"]);
    const parts = [...map.concepts, ...map.phrases];
    expect(parts.filter(({ position }) => position === null)).toEqual([]);
    expect(parts.filter(({ id }) => !sideOf.has(id))).toEqual([]);
  });

  it("share a phrase where one concept leads to several by the same words", () => {
    const fan = mapOfLines(["a | grants | b", "a | grants | c"]);
    const both = readComparison(fan, fan, keys);
    const { map } = buildOverlay(both, { mine: fan, other: fan }, keys);
    expect(map.phrases.map(({ targets }) => targets.length)).toEqual([2]);
  });
});

describe("words that are joined by hand", () => {
  it("count as the same from then on, and apart again when they are parted", () => {
    const other = mapOfLines(["war | drives | displacement"]);
    const own = mapOfLines(["armed conflict | drives | displacement"]);
    const before = readComparison(own, other, keys);
    expect(apartWords(before, "concepts")).toEqual({ mine: ["armed conflict"], other: ["war"] });
    const joined = joinWords(NONE_JOINED, "concepts", ["armed conflict", "war"]);
    const after = readComparison(own, other, createMapKeys({ ...NO_SAME_WORDS, ...joined }));
    expect(after.measures.kitBuild.value).toBe(1);
    expect(partWords(joined, "concepts", 0)).toEqual(NONE_JOINED);
  });

  it("become one group where they share a word, and survive what a browser kept wrongly", () => {
    const two = joinWords(joinWords(NONE_JOINED, "phrases", ["a", "b"]), "phrases", ["b", "c"]);
    expect(two.phrases).toEqual([["a", "b", "c"]]);
    expect(parseJoined(JSON.stringify(two))).toEqual(two);
    for (const text of [null, "{", "[]", '{"concepts":[1,["x"]],"phrases":"y"}'])
      expect(parseJoined(text)).toEqual(NONE_JOINED);
  });
});

describe("a name that two entities of the atlas share", () => {
  const entities = [
    { id: "europe", labels: ["Europe"] },
    { id: "eu", labels: ["European Union", "Europe"] },
  ];

  it("means the one that a concept of the maps is linked to", () => {
    const plain = mapOfLines(["Europe"]);
    const linked = {
      ...plain,
      concepts: plain.concepts.map((concept) => ({ ...concept, entity: "europe" })),
    };
    const same = createMapKeys({ ...NO_SAME_WORDS, entities: namesFor(entities, [plain, linked]) });
    expect(readComparison(plain, linked, same).concepts.shared).toEqual(["entity:europe"]);
    expect(
      readComparison(plain, linked, createMapKeys({ ...NO_SAME_WORDS, entities })).concepts.shared,
    ).toEqual([]);
  });
});
