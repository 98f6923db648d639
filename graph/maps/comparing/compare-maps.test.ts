import { describe, expect, it } from "vitest";
import { createMapKeys, NO_SAME_WORDS } from "../create-map-keys.ts";
import { GOAL_LINES, LEARNER_LINES, mapOfLines } from "../golden-maps.ts";
import { toKeyedMap, type KeyedMap, type KeyedProposition } from "../keyed-map.ts";
import { compareMaps } from "./compare-maps.ts";
import { findNearMisses } from "./find-near-misses.ts";
import { measureGrowth } from "./measure-growth.ts";
import { profileAgainstExperts } from "./profile-against-experts.ts";

const keys = createMapKeys(NO_SAME_WORDS);
const read = (lines: readonly string[]): KeyedMap => toKeyedMap(mapOfLines(lines), keys);
const goal = read(GOAL_LINES);
const learner = read(LEARNER_LINES);
const sentence = ({ words }: KeyedProposition): string => Object.values(words).join(" ");

const near = (made: readonly string[], wanted: readonly string[]): readonly string[] =>
  findNearMisses(read(wanted), read(made)).map(
    ({ kind, learner: own, goal: other }) => `${kind}: ${sentence(own)} / ${sentence(other)}`,
  );

describe("findNearMisses", () => {
  it("names the reversed proposition of the worked example, and nothing else", () => {
    expect(near(LEARNER_LINES, GOAL_LINES)).toEqual([
      "reversed: exile shapes policy / policy shapes exile",
    ]);
  });

  it("tells another phrase from the same pair with both other", () => {
    expect(near(["a | ends | b"], ["a | drives | b"])).toEqual([
      "other-phrase: a ends b / a drives b",
    ]);
    expect(near(["b | ends | a"], ["a | drives | b"])).toEqual([
      "same-pair: b ends a / a drives b",
    ]);
  });

  it("gives the nearest when several are near", () => {
    const wanted = ["b | feeds | a", "a | drives | b", "b | ends | a"];
    expect(near(["a | ends | b"], wanted)).toEqual(["reversed: a ends b / b ends a"]);
  });

  it("does not call an addition near to what the learner has as well", () => {
    expect(near(["a | drives | b", "a | ends | b"], ["a | drives | b"])).toEqual([]);
  });
});

describe("compareMaps", () => {
  it("says what both maps speak of, and every measure beside the others", () => {
    const { concepts, measures, nearMisses } = compareMaps(goal, learner);
    expect(concepts).toEqual({
      shared: ["conflict", "displacement", "livelihood loss", "exile", "policy"].map(
        (words) => `words:${words}`,
      ),
      goalOnly: ["words:labour migration"],
      learnerOnly: [],
    });
    expect(measures.kitBuild.value).toBe(0.4);
    expect(measures.kitBuildUndirected.value).toBe(0.6);
    expect(measures.precisionAndRecall.f1).toBeCloseTo(0.444, 3);
    expect(measures.goldsmithC.value).toBeCloseTo(0.5278, 4);
    expect(measures.linkJaccard.value).toBe(0.5);
    expect(measures.relational.sum).toBe(8);
    expect(nearMisses).toHaveLength(1);
  });

  it("finds a map to be itself", () => {
    const { classes, measures } = compareMaps(goal, goal);
    expect([classes.miss, classes.excess]).toEqual([[], []]);
    expect([measures.goldsmithC.value, measures.linkJaccard.value]).toEqual([1, 1]);
  });

  it("counts what a teacher joined by hand as the same", () => {
    const joined = createMapKeys({ ...NO_SAME_WORDS, concepts: [["war", "conflict"]] });
    const own = mapOfLines(GOAL_LINES.map((line) => line.replace("conflict", "war")));
    const compared = compareMaps(
      toKeyedMap(mapOfLines(GOAL_LINES), joined),
      toKeyedMap(own, joined),
    );
    expect(compared.measures.kitBuild.value).toBe(1);
  });
});

describe("profileAgainstExperts", () => {
  const state = read(["policy | shapes | exile", "conflict | drives | displacement"]);
  const migrants = read(["policy | shapes | exile", "exile | shapes | policy"]);
  const profile = profileAgainstExperts(learner, [
    { id: "state", map: state },
    { id: "migrants", map: migrants },
  ]);

  it("keeps each expert's view apart, in their order", () => {
    const values = profile.views.map(({ expert, comparison }) => [
      expert,
      comparison.measures.kitBuild.value,
    ]);
    expect(values).toEqual([
      ["state", 0.5],
      ["migrants", 0.5],
    ]);
  });

  it("says who shares each proposition, and what all of them say and the learner does not", () => {
    const named = ({ said, unsaid }: typeof profile) =>
      [said, unsaid].map((list) =>
        list.map(({ proposition, experts }) => [sentence(proposition), ...experts]),
      );
    expect(named(profile)).toEqual([
      [
        ["conflict drives displacement", "state"],
        ["livelihood loss drives displacement"],
        ["displacement may become exile"],
        ["exile shapes policy", "migrants"],
      ],
      [["policy shapes exile", "state", "migrants"]],
    ]);
  });
});

describe("measureGrowth", () => {
  it("says what came, went, stayed and was turned round between two versions", () => {
    const before = mapOfLines(LEARNER_LINES, { parkingLot: [] });
    const growth = measureGrowth(before, mapOfLines(GOAL_LINES), keys);
    expect(growth.before).toEqual({ concepts: 5, propositions: 4, crossLinks: 0, parked: 0 });
    expect(growth.after).toEqual({ concepts: 6, propositions: 5, crossLinks: 0, parked: 0 });
    expect([growth.conceptsAdded, growth.conceptsRemoved]).toEqual([["labour migration"], []]);
    expect(growth.kept.map(sentence)).toEqual([
      "conflict drives displacement",
      "displacement may become exile",
    ]);
    expect([growth.added.length, growth.removed.length]).toEqual([3, 2]);
    expect(growth.revised.map(({ kind }) => kind)).toEqual(["reversed"]);
  });

  it("sees new cross-links, and boxes that were given other words or left the parking lot", () => {
    const lines = ["top | drives | a", "top | drives | b", "a | drives | a1", "b | drives | b1"];
    const before = mapOfLines([...lines, "later"], { parkingLot: ["c6"] });
    const after = mapOfLines([
      ...lines.map((line) => line.replace("top", "root")),
      "a1 | ends | b1",
    ]);
    const growth = measureGrowth(before, after, keys);
    expect([growth.before.crossLinks, growth.after.crossLinks]).toEqual([0, 1]);
    expect([growth.before.parked, growth.after.parked]).toEqual([1, 0]);
    expect(growth.relabelled).toEqual([{ id: "c1", from: "top", to: "root" }]);
  });
});
