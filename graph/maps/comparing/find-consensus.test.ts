import { describe, expect, it } from "vitest";
import { createMapKeys, NO_SAME_WORDS } from "../create-map-keys.ts";
import { GOAL_LINES, LEARNER_LINES, mapOfLines } from "../golden-maps.ts";
import { toKeyedMap, type KeyedMap } from "../keyed-map.ts";
import { findConsensus, holdAgainstExpert, type CountedProposition } from "./find-consensus.ts";

const keys = createMapKeys(NO_SAME_WORDS);
const read = (lines: readonly string[]): KeyedMap => toKeyedMap(mapOfLines(lines), keys);
const named = (all: readonly CountedProposition[]): readonly string[] =>
  all.map(({ proposition, maps }) => `${Object.values(proposition.words).join(" ")}: ${maps}`);

const maps = [
  ["war | drives | flight", "war | drives | Flight", "aid | eases | flight", "law"],
  ["War | drives | flight", "aid | prolongs | flight", "aid | eases | flight"],
  ["flight | drives | war", "aid | prolongs | flight"],
  ["war | drives | flight", "aid | prolongs | flight", "camp | hinders | return"],
  ["camp | hinders | return"],
].map(read);

describe("findConsensus", () => {
  const consensus = findConsensus(maps);

  it("counts maps, not lines: who says a thing twice says it once", () => {
    expect(named(consensus.propositions)).toEqual([
      "war drives flight: 3",
      "aid prolongs flight: 3",
      "aid eases flight: 2",
      "camp hinders return: 2",
      "flight drives war: 1",
    ]);
    expect(consensus.propositions[0]?.share).toBe(0.6);
    expect(consensus.concepts.get("words:war")).toBe(4);
    expect(consensus.concepts.get("words:law")).toBe(1);
  });

  it("calls agreed what at least half of the maps say", () => {
    expect(named(consensus.agreed)).toEqual(["war drives flight: 3", "aid prolongs flight: 3"]);
  });

  it("finds the pairs about which maps say different things, with how many do not say the most frequent", () => {
    const disputed = consensus.disputed.map(({ variants, maps: count, dissenters }) => ({
      variants: named(variants),
      count,
      dissenters,
    }));
    expect(disputed).toEqual([
      { variants: ["war drives flight: 3", "flight drives war: 1"], count: 4, dissenters: 1 },
      { variants: ["aid prolongs flight: 3", "aid eases flight: 2"], count: 4, dissenters: 1 },
    ]);
  });

  it("calls nothing agreed in a class of one, and has nothing to say of none", () => {
    expect(findConsensus(maps.slice(0, 1)).agreed).toEqual([]);
    expect(findConsensus([])).toMatchObject({ maps: 0, propositions: [], disputed: [] });
  });
});

describe("holdAgainstExpert", () => {
  it("finds what nobody said, whether they joined the two at all, and what several say beyond the expert", () => {
    const [goal, learner] = [read(GOAL_LINES), read(LEARNER_LINES)];
    const { unsaid, beyond } = holdAgainstExpert(findConsensus([learner, learner]), goal);
    expect(
      unsaid.map(({ proposition, joined }) => [Object.values(proposition.words).join(" "), joined]),
    ).toEqual([
      ["conflict causes livelihood loss", false],
      ["livelihood loss drives labour migration", false],
      ["policy shapes exile", true],
    ]);
    expect(named(beyond)).toEqual([
      "livelihood loss drives displacement: 2",
      "exile shapes policy: 2",
    ]);
  });

  it("leaves out what only one map says beyond the expert", () => {
    const alone = findConsensus([read(LEARNER_LINES)]);
    expect(holdAgainstExpert(alone, read(GOAL_LINES)).beyond).toEqual([]);
  });
});
