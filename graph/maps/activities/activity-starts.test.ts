/** What students start from, made of a goal map: each is an activity that the server takes, and gives nothing away. */
import { describe, expect, it } from "vitest";
import { type Activity, type ActivityKind, activitySchema } from "../../model/activity.ts";
import type { ConceptMap } from "../../model/concept-map.ts";
import { GOAL_LINES, mapOfLines } from "../golden-maps.ts";
import { propositionsOf } from "../propositions-of.ts";
import { createActivity } from "./create-activity.ts";
import { makeDiscussion } from "./make-discussion.ts";
import { makeGaps } from "./make-gaps.ts";
import { makeKit } from "./make-kit.ts";
import { makeMistakes } from "./make-mistakes.ts";
import { makeSkeleton } from "./make-skeleton.ts";

const plain = mapOfLines(GOAL_LINES);

/** The golden goal with evidence, groups, a phrase of two targets, one without words, and a concept that waits. */
const goal: ConceptMap = {
  ...plain,
  title: "Displacement",
  concepts: plain.concepts.map((concept) => ({
    ...concept,
    note: "see the lecture",
    works: ["hdr-1994"],
    group: concept.id === "c1" ? "g1" : null,
    position: { x: 1, y: 2 },
  })),
  phrases: [
    ...plain.phrases.map((phrase) => ({
      ...phrase,
      note: "hint",
      claims: ["1.1.1-g"],
      ...(phrase.id === "p1" && { targets: ["c2", "c3"] }),
    })),
    { ...phraseOf("p1"), id: "blank", text: " " },
  ],
  groups: [{ id: "g1", label: "Causes", color: "sand" }],
  parkingLot: ["c6"],
};

function phraseOf(id: string): ConceptMap["phrases"][number] {
  return plain.phrases.find((phrase) => phrase.id === id) as ConceptMap["phrases"][number];
}

function linesOf(map: ConceptMap): string[] {
  return propositionsOf(map).map(
    ({ source, phrase, target }) => `${source.label} | ${phrase.text} | ${target.label}`,
  );
}

function activityOf(kind: ActivityKind, parts: Pick<Activity, "start"> & Partial<Activity>) {
  const words = { title: "Why people leave", focusQuestion: "Why?", language: "en" } as const;
  return activitySchema.parse(createActivity({ kind, ...words, ...parts }));
}

function expectNothingGivenAway({ concepts, phrases }: ConceptMap): void {
  for (const part of [...concepts, ...phrases]) expect(part).toMatchObject({ note: "", works: [] });
  for (const phrase of phrases) expect(phrase.claims).toEqual([]);
}

describe("a kit", () => {
  const kit = makeKit(goal);

  it("holds every concept of the goal once and a piece for each proposition, joined to nothing", () => {
    expect(kit.concepts.map(({ label }) => label).toSorted()).toEqual(
      goal.concepts.map(({ label }) => label).toSorted(),
    );
    expect(kit.phrases.map(({ text }) => text).toSorted()).toEqual(
      ["causes", "drives", "drives", "drives", "may become", "shapes"].toSorted(),
    );
    expect(kit.phrases.flatMap(({ sources, targets }) => [...sources, ...targets])).toEqual([]);
    expect(new Set(kit.parkingLot)).toEqual(
      new Set([...kit.concepts, ...kit.phrases].map(({ id }) => id)),
    );
    expect(kit.parkingLot).toHaveLength(12);
  });

  it("gives nothing away: no evidence, places or groups, ids or order of the goal", () => {
    expectNothingGivenAway(kit);
    expect(kit.concepts.every(({ position, group }) => position === null && group === null)).toBe(
      true,
    );
    const byId = kit.concepts.toSorted((a, b) => a.id.localeCompare(b.id));
    expect(byId.map(({ label }) => label)).not.toEqual(goal.concepts.map(({ label }) => label));
    expect(activityOf("kit", { start: kit }).allows).toEqual({
      ownConcepts: false,
      ownPhrases: false,
    });
  });

  it("comes in the same order for the same seed, and in another for another", () => {
    expect(makeKit(goal)).toEqual(kit);
    const orders = [1, 2, 3, 4, 5].map((seed) =>
      makeKit(goal, { seed })
        .concepts.map(({ label }) => label)
        .join(),
    );
    expect(new Set(orders).size).toBe(5);
  });

  it("takes distractors, but none that the goal has already", () => {
    const named = goal.concepts.map((concept, index) =>
      index === 0 ? { ...concept, entity: "threat-armed-conflict" } : concept,
    );
    const { concepts, phrases } = makeKit(
      { ...goal, concepts: named },
      {
        distractors: {
          concepts: [
            { label: "Trade", entity: "concept-trade" },
            { label: " EXILE ", entity: null },
            { label: "Armed conflict", entity: "threat-armed-conflict" },
          ],
          phrases: ["regulates", "Causes"],
        },
      },
    );
    const labels = concepts.map(({ label }) => label);
    expect(labels).toContain("Trade");
    expect(labels).toHaveLength(goal.concepts.length + 1);
    expect(phrases.map(({ text }) => text)).toContain("regulates");
    expect(phrases).toHaveLength(7);
  });
});

describe("a skeleton", () => {
  it("keeps what was chosen where it was, and phrases that still join something", () => {
    const start = makeSkeleton(goal, ["c1", "c2", "c6", "p1", "p2", "p4"]);
    expect(linesOf(start)).toEqual(["conflict | drives | displacement"]);
    expect(start.concepts.map(({ id }) => id)).toEqual(["c1", "c2", "c6"]);
    expect(start.concepts[0]?.position).toEqual({ x: 1, y: 2 });
    expect([start.groups.length, start.parkingLot]).toEqual([1, ["c6"]]);
    expectNothingGivenAway(start);
    expect(activityOf("skeleton", { start }).allows.ownConcepts).toBe(true);
  });

  it("of nothing is an empty map", () => {
    const start = makeSkeleton(goal, []);
    expect([start.concepts, start.phrases, start.groups, start.parkingLot]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(activityOf("free", { start }).start.focusQuestion).toBe(goal.focusQuestion);
  });
});

describe("a map with gaps", () => {
  it("keeps concepts and lines, and asks for every phrase", () => {
    const start = makeGaps({ ...goal, phrases: [...goal.phrases, looseOf("p1")] });
    expect(start.phrases.map(({ text }) => text)).toEqual(Array(6).fill(""));
    expect(start.phrases.map(({ targets }) => targets)).toEqual(
      goal.phrases.map(({ targets }) => targets),
    );
    expectNothingGivenAway(start);
    expect(activityOf("phrases", { start }).start).toEqual(start);
  });
});

function looseOf(id: string): ConceptMap["phrases"][number] {
  return { ...phraseOf(id), id: "loose", sources: [], targets: [] };
}

describe("a map with mistakes", () => {
  const { start, mistakes } = makeMistakes(plain, [
    { kind: "reversed", phrase: "p4", reason: "Exile follows displacement." },
    { kind: "words", phrase: "p1", text: "shapes", reason: "Too weak." },
    { kind: "end", phrase: "p2", side: "targets", concept: "c6", reason: "Of livelihoods." },
    { kind: "contested", phrase: "p5", claim: "8.2.3-g", reason: "The record differs." },
    { kind: "reversed", phrase: "p4", reason: "Again." },
    { kind: "reversed", phrase: "p99", reason: "Nowhere." },
  ]);

  it("says otherwise what was altered, and what is contested as the text has it", () => {
    expect(linesOf(start)).toEqual([
      "conflict | shapes | displacement",
      "conflict | causes | policy",
      "livelihood loss | drives | labour migration",
      "exile | may become | displacement",
      "policy | shapes | exile",
    ]);
  });

  it("knows each mistake once, with its reason and the claim that says more", () => {
    expect(mistakes).toEqual([
      { phrase: "p4", reason: "Exile follows displacement.", claim: null },
      { phrase: "p1", reason: "Too weak.", claim: null },
      { phrase: "p2", reason: "Of livelihoods.", claim: null },
      { phrase: "p5", reason: "The record differs.", claim: "8.2.3-g" },
    ]);
    expect(activityOf("mistakes", { start, mistakes }).mistakes).toHaveLength(4);
  });

  it("does not show by its evidence which propositions those are", () => {
    expectNothingGivenAway(makeMistakes(goal, []).start);
  });
});

describe("a map to discuss", () => {
  it("says everything that the goal says, and leaves out what says nothing", () => {
    const start = makeDiscussion({ ...goal, phrases: [...goal.phrases, looseOf("p2")] });
    const said = propositionsOf({
      ...goal,
      phrases: goal.phrases.filter(({ id }) => id !== "blank"),
    });
    expect(linesOf(start)).toHaveLength(said.length);
    expect(start.parkingLot).toEqual([]);
    expectNothingGivenAway(start);
    expect(activityOf("discuss", { start }).start).toEqual(start);
  });
});
