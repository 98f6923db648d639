/** The worked example: every figure can be followed by hand. */
import { describe, expect, it } from "vitest";
import { createMapKeys, NO_SAME_WORDS } from "../create-map-keys.ts";
import { GOAL_LINES, LEARNER_LINES, mapOfLines } from "../golden-maps.ts";
import { toKeyedMap, type KeyedMap, type KeyedProposition } from "../keyed-map.ts";
import { measureGoldsmithC } from "./goldsmith-c.ts";
import { classifyKitBuild } from "./kit-build-classes.ts";
import { scoreKitBuild } from "./kit-build-score.ts";
import { measureLinkJaccard } from "./link-jaccard.ts";
import { NOVAK_GOWIN_WEIGHTS, scoreNovakGowin } from "./novak-gowin.ts";
import { measurePrecisionAndRecall } from "./precision-and-recall.ts";
import { scoreRelations } from "./relational-score.ts";

const keys = createMapKeys(NO_SAME_WORDS);
const read = (lines: readonly string[]): KeyedMap => toKeyedMap(mapOfLines(lines), keys);
const goal = read(GOAL_LINES);
const learner = read(LEARNER_LINES);
const nothing = read([]);
const isValid = ({ key }: KeyedProposition): boolean => goal.propositions.has(key);
const sentence = ({ words }: KeyedProposition): string => Object.values(words).join(" ");

describe("scoreKitBuild", () => {
  it("is 0.4 on the worked example, and 0.6 when the direction is ignored", () => {
    expect(scoreKitBuild(goal, learner, { directed: true })).toEqual({
      matched: 2,
      goal: 5,
      value: 0.4,
    });
    expect(scoreKitBuild(goal, learner, { directed: false }).value).toBe(0.6);
  });

  it("gives 1.0, not 1.2, for the goal map with one proposition drawn twice", () => {
    const twice = read([...GOAL_LINES, "Conflict | drives | Displacement"]);
    expect(scoreKitBuild(goal, twice, { directed: true }).value).toBe(1);
    expect(scoreKitBuild(twice, goal, { directed: true }).value).toBe(1);
  });

  it("does not punish excess", () => {
    const more = read([...GOAL_LINES, "exile | ends | conflict"]);
    expect(scoreKitBuild(goal, more, { directed: true }).value).toBe(1);
  });

  it("is nothing without a goal, and 0 for an empty map", () => {
    expect(scoreKitBuild(nothing, learner, { directed: true }).value).toBeNull();
    expect(scoreKitBuild(goal, nothing, { directed: false }).value).toBe(0);
  });
});

describe("classifyKitBuild", () => {
  it("names match, miss, excess, leave and abandon on the worked example", () => {
    const classes = Object.entries(classifyKitBuild(goal, learner));
    expect(Object.fromEntries(classes.map(([name, all]) => [name, all.map(sentence)]))).toEqual({
      match: ["conflict drives displacement", "displacement may become exile"],
      miss: [
        "conflict causes livelihood loss",
        "livelihood loss drives labour migration",
        "policy shapes exile",
      ],
      excess: ["livelihood loss drives displacement", "exile shapes policy"],
      leave: ["conflict causes livelihood loss", "policy shapes exile"],
      abandon: ["policy shapes exile"],
    });
  });
});

describe("measurePrecisionAndRecall", () => {
  it("is 0.5, 0.4 and an F1 of 0.444 on the worked example", () => {
    const measured = measurePrecisionAndRecall(goal, learner);
    expect(measured).toMatchObject({
      matched: 2,
      goal: 5,
      learner: 4,
      precision: 0.5,
      recall: 0.4,
    });
    expect(measured.f1).toBeCloseTo(0.444, 3);
  });

  it("punishes excess", () => {
    const more = read([...GOAL_LINES, "exile | ends | conflict"]);
    expect(measurePrecisionAndRecall(goal, more)).toMatchObject({ precision: 5 / 6, recall: 1 });
  });

  it("is nothing where there is nothing to divide by, and 0 when nothing matches", () => {
    expect(measurePrecisionAndRecall(goal, nothing)).toMatchObject({ precision: null, f1: null });
    expect(measurePrecisionAndRecall(nothing, goal)).toMatchObject({ recall: null, f1: null });
    expect(measurePrecisionAndRecall(goal, read(["x | ends | y"])).f1).toBe(0);
  });
});

describe("measureGoldsmithC", () => {
  it("is 0.5278 over the six concepts of the worked example", () => {
    const { concepts, value } = measureGoldsmithC(goal, learner);
    expect(concepts).toBe(6);
    expect(value).toBeCloseTo(0.5278, 4);
  });

  it("counts 1 for a concept that is isolated in both maps, and 0 for one that only one map joins", () => {
    const first = read(["a | drives | b", "alone"]);
    const second = read(["a", "b", "alone"]);
    expect(measureGoldsmithC(first, second).value).toBeCloseTo(1 / 3, 10);
    expect(measureGoldsmithC(second, second).value).toBe(1);
  });

  it("looks at no direction, and is nothing without concepts", () => {
    const turned = read(["b | ends | a"]);
    expect(measureGoldsmithC(read(["a | drives | b"]), turned).value).toBe(1);
    expect(measureGoldsmithC(nothing, nothing).value).toBeNull();
  });
});

describe("measureLinkJaccard", () => {
  it("is 0.5 on the worked example: three links of six", () => {
    expect(measureLinkJaccard(goal, learner)).toEqual({ shared: 3, all: 6, value: 0.5 });
  });

  it("is nothing when neither map joins anything", () => {
    expect(measureLinkJaccard(nothing, read(["alone"])).value).toBeNull();
  });
});

describe("scoreNovakGowin", () => {
  it("counts propositions, two levels below the root and one branching of the goal map: 16", () => {
    expect(scoreNovakGowin(goal)).toEqual({
      counts: { propositions: 5, levels: 2, branchings: 1, crossLinks: 0, examples: 0 },
      value: 5 + 2 * 5 + 1,
    });
  });

  it("adds 10 for a cross-link and 1 for an example, which is no proposition and no level", () => {
    const lines = ["livelihood loss | weakens | policy", "exile | for example | Warsaw"];
    expect(scoreNovakGowin(read([...GOAL_LINES, ...lines]))).toEqual({
      counts: { propositions: 6, levels: 2, branchings: 2, crossLinks: 1, examples: 1 },
      value: 6 + 2 * 5 + 2 + 10 + 1,
    });
  });

  it("takes other weights, and counts only what is valid", () => {
    const weights = { ...NOVAK_GOWIN_WEIGHTS, levels: 0, propositions: 3 };
    expect(scoreNovakGowin(learner, { weights, isValid })).toEqual({
      counts: { propositions: 2, levels: 2, branchings: 0, crossLinks: 0, examples: 0 },
      value: 6,
    });
  });

  it("counts no line without words, and an empty map as 0", () => {
    expect(scoreNovakGowin(read(["a | | b"])).counts.propositions).toBe(0);
    expect(scoreNovakGowin(nothing).value).toBe(0);
  });
});

describe("scoreRelations", () => {
  it("marks the four propositions of the worked example 3, 0, 3 and 2", () => {
    const { marks, sum, most } = scoreRelations(goal, learner);
    expect([...marks.values()]).toEqual([3, 0, 3, 2]);
    expect([sum, most]).toEqual([8, 12]);
  });

  it("marks 1 where the goal map joins the two with another phrase, in either direction", () => {
    const made = read(["conflict | hinders | displacement", "exile | limits | displacement"]);
    expect([...scoreRelations(goal, made).marks.values()]).toEqual([1, 1]);
  });
});
