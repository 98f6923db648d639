/** From choices to an activity and back: nothing that was chosen is lost, and the server takes what is made. */
import { describe, expect, it } from "vitest";
import { GOAL_LINES, mapOfLines } from "../../../../../graph/maps/golden-maps.ts";
import { makeMistakes } from "../../../../../graph/maps/activities/make-mistakes.ts";
import { propositionsOf } from "../../../../../graph/maps/propositions-of.ts";
import {
  type Activity,
  type ActivityKind,
  activitySchema,
} from "../../../../../graph/model/activity.ts";
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";
import { type ActivityDraft, createDraft } from "./activity-draft.ts";
import { adaptActivity } from "./adapt-activity.ts";
import { findMissing } from "./find-missing.ts";
import { makeActivity } from "./make-activity.ts";
import { separatePropositions } from "./separate-propositions.ts";
import { findUnsuited } from "./suits-kind.ts";
import { takeGoal } from "./take-goal.ts";
import { nameGoal, USUAL_WORDS } from "./usual-words.ts";

const goal = mapOfLines(GOAL_LINES);

const CHOSEN: Readonly<Record<ActivityKind, Partial<ActivityDraft>>> = {
  free: {},
  skeleton: { keep: ["c1", "c2", "p1"] },
  kit: { concepts: [{ label: "trade", entity: null }], phrases: ["prevents"] },
  phrases: {},
  mistakes: {
    alterations: [
      { kind: "reversed", phrase: "p1", reason: "It drives." },
      { kind: "words", phrase: "p2", text: "prevents", reason: "It causes." },
      { kind: "end", phrase: "p3", side: "targets", concept: "c5", reason: "Not exile." },
    ],
  },
  discuss: { leftOut: ["p4"] },
};

function draftOf(kind: ActivityKind, change: Partial<ActivityDraft> = {}): ActivityDraft {
  const words = { title: "Displacement", focusQuestion: "Why do people leave?" };
  return createDraft({ language: "en", goal, kind, ...words, ...CHOSEN[kind], ...change });
}

function made(draft: ActivityDraft): Activity {
  const activity = makeActivity(draft);
  if (activity === null) throw new Error("There is no goal, or no kind.");
  return activity;
}

describe.each(Object.keys(CHOSEN) as ActivityKind[])("an activity of the kind %s", (kind) => {
  it("is one that the server takes, with the words of its kind and the goal to compare with", () => {
    const activity = made(draftOf(kind));
    expect(activitySchema.safeParse(activity).error).toBeUndefined();
    expect(activity.instructions).toBe(USUAL_WORDS.en.instructions[kind]);
    expect(activity.experts.map(({ name }) => name)).toEqual(["The atlas"]);
    expect(findMissing(draftOf(kind))).toEqual([]);
  });

  it("comes back from an adapted copy as it was", async () => {
    const activity = made(draftOf(kind));
    const again = made(await adaptActivity(activity));
    expect(withoutPlaces(again)).toEqual(withoutPlaces(activity));
  });
});

function withoutPlaces({ start, experts, ...others }: Activity) {
  return {
    ...others,
    start: placeless(start),
    experts: experts.map(({ name, map }) => ({ name, map: placeless(map) })),
  };
}

function placeless(map: ConceptMap) {
  const bare = { position: null };
  return {
    ...map,
    concepts: map.concepts.map((concept) => ({ ...concept, ...bare })),
    phrases: map.phrases
      .map((phrase) => ({ ...phrase, ...bare }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

describe("what students start from", () => {
  it("a kit holds what is needed and what is not, in the parking lot", () => {
    const { start } = made(draftOf("kit"));
    expect(start.concepts.map(({ label }) => label)).toContain("trade");
    expect(start.phrases.map(({ text }) => text)).toContain("prevents");
    expect(start.parkingLot).toHaveLength(start.concepts.length + start.phrases.length);
  });

  it("what the record contests stands on the map and not among what is right", () => {
    const claims = [{ kind: "contested", phrase: "p5", claim: "1.1.1-a", reason: "No." }] as const;
    const { start, mistakes, experts } = made(draftOf("mistakes", { alterations: claims }));
    expect(start.phrases.map(({ id }) => id)).toContain("p5");
    expect(mistakes).toEqual([{ phrase: "p5", reason: "No.", claim: "1.1.1-a" }]);
    expect(experts[0]?.map.phrases.map(({ id }) => id)).not.toContain("p5");
  });

  it("a statement of an adapted map that the goal does not have stays a contested one", async () => {
    const shown = makeMistakes(goal, [
      { kind: "contested", phrase: "p5", claim: null, reason: "Nobody shapes it." },
    ]);
    const phrases = goal.phrases.filter(({ id }) => id !== "p5");
    const activity = {
      ...made(draftOf("mistakes")),
      ...shown,
      experts: [{ name: "Record", map: { ...goal, phrases } }],
    };
    const draft = await adaptActivity(activity);
    expect(draft.alterations).toEqual([
      { kind: "contested", phrase: "p5", claim: null, reason: "Nobody shapes it." },
    ]);
    expect(made(draft).mistakes).toEqual(activity.mistakes);
    expect(made(draft).experts).toHaveLength(1);
  });

  it("each kind keeps the instructions that were typed for it", () => {
    const draft = draftOf("kit", { instructions: { kit: "Only the blue ones." } });
    expect(made(draft).instructions).toBe("Only the blue ones.");
    expect(made({ ...draft, kind: "free" }).instructions).toBe(USUAL_WORDS.en.instructions.free);
  });
});

function fanOf(phrase: ConceptMap["phrases"][number]) {
  return { ...phrase, targets: ["c2", "c3"] };
}

describe("taking another map", () => {
  it("gives each proposition a phrase of its own, and every part a place", async () => {
    const [first, ...others] = goal.phrases;
    const map = {
      ...goal,
      phrases: goal.phrases.map((each) => (each === first ? fanOf(each) : each)),
    };
    const ids = propositionsOf(separatePropositions(map)).map(({ phrase }) => phrase.id);
    expect(new Set(ids).size).toBe(others.length + 2);
    const taken = await takeGoal(draftOf("kit"), { map, name: "a file" });
    const parts = [...(taken.goal?.concepts ?? []), ...(taken.goal?.phrases ?? [])];
    expect(parts.filter(({ position }) => position === null)).toEqual([]);
    expect(taken.concepts).toEqual([]);
    expect(taken.kind).toBe("kit");
  });

  it("lets go of a kind that the map is too small for, and keeps typed words", async () => {
    const taken = await takeGoal(draftOf("kit"), { map: mapOfLines(["a | b | c"]), name: "small" });
    expect(taken.kind).toBeNull();
    expect(taken.title).toBe("Displacement");
  });

  it("says how many propositions a kit needs and how many there are", () => {
    const small = mapOfLines(["a | is | b", "b | | c", "b | is | c"]);
    expect(findUnsuited(small, "kit")).toEqual({ needs: "propositions", least: 3, has: 2 });
    expect(findUnsuited(small, "free")).toBeNull();
  });

  it("is named after its most connected concepts, in its own language", () => {
    const { title, focusQuestion } = nameGoal(goal, "uk");
    expect(title).toContain("conflict");
    expect(focusQuestion).toMatch(/^Як пов’язані між собою .+\?$/);
  });
});

describe("what is missing", () => {
  it.each([
    [{ goal: null, kind: null }, ["goal", "kind"], "free"],
    [{ keep: ["p1"] }, ["keep"], "skeleton"],
    [{ alterations: [] }, ["alterations"], "mistakes"],
    [{ leftOut: ["p1", "p2", "p3", "p4", "p5"] }, ["asked"], "discuss"],
    [{ goal: mapOfLines(["a | is | b"]) }, ["unsuited"], "kit"],
    [{ title: " ", focusQuestion: "x".repeat(501) }, ["title", "question"], "free"],
    [{ minutes: "0", retentionDays: "9 months" }, ["minutes", "retention"], "free"],
    [{ views: [{ name: " ", map: goal }] }, ["viewName"], "free"],
  ] as const)("of %j is %j", (change, missing, kind) => {
    expect(findMissing(draftOf(kind, change)).map(({ what }) => what)).toEqual(missing);
  });

  it("no minutes are no limit", () => {
    expect(findMissing(draftOf("free", { minutes: "" }))).toEqual([]);
    expect(made(draftOf("free", { minutes: "" })).minutes).toBeNull();
  });
});
