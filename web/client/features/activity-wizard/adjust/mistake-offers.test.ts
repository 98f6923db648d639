import { describe, expect, it } from "vitest";
import { GOAL_LINES, mapOfLines } from "../../../../../graph/maps/golden-maps.ts";
import { chooseMistake, offerMistakes, suggestSome } from "./mistake-offers.ts";

const goal = mapOfLines(GOAL_LINES);
const map = {
  ...goal,
  phrases: goal.phrases.map((phrase) =>
    phrase.id === "p2" ? { ...phrase, claims: ["1.1.1-a"] } : phrase,
  ),
};
const contest = {
  claims: new Map([["1.1.1-a", "The record says otherwise."]]),
  isEnglish: true,
  reasonOf: (sentence: string) => `It should read: ${sentence}.`,
};

describe("what can be made of a proposition", () => {
  it("is offered with the reason that students read, and what is contested with the record's", () => {
    const offers = new Map(
      offerMistakes(map, [], contest).map(({ phrase, offers: all }) => [phrase.id, all]),
    );
    expect(offers.get("p1")?.map(({ kind }) => kind)).toEqual(["reversed", "words", "end"]);
    expect(offers.get("p1")?.[0]?.reason).toBe("It should read: conflict drives displacement.");
    expect(offers.get("p2")?.[0]).toEqual({
      kind: "contested",
      phrase: "p2",
      claim: "1.1.1-a",
      reason: "The record says otherwise.",
    });
  });

  it("leaves the record's reason to be written where the activity is not English", () => {
    const offers = offerMistakes(map, [], { ...contest, isEnglish: false });
    const contested = offers
      .flatMap((each) => each.offers)
      .find(({ kind }) => kind === "contested");
    expect(contested?.reason).toBe("");
  });

  it("keeps what was chosen with its own words, once", () => {
    const chosen = [{ kind: "words", phrase: "p1", text: "ends", reason: "Mine" }] as const;
    const [first] = offerMistakes(map, chosen, contest);
    expect(first?.offers.filter(({ kind }) => kind === "words")).toEqual(chosen);
  });

  it("is chosen in place of another, and let go", () => {
    const one = { kind: "reversed", phrase: "p1", reason: "A" } as const;
    const other = { kind: "words", phrase: "p1", text: "ends", reason: "B" } as const;
    expect(chooseMistake([one], "p1", other)).toEqual([other]);
    expect(chooseMistake([{ ...one, reason: "typed" }], "p1", one)[0]?.reason).toBe("typed");
    expect(chooseMistake([one], "p1", null)).toEqual([]);
  });

  it("is suggested for some: what is contested first, each phrase once, of several kinds", () => {
    const some = suggestSome(offerMistakes(map, [], contest), 3);
    expect(some[0]?.kind).toBe("contested");
    expect(new Set(some.map(({ phrase }) => phrase)).size).toBe(3);
    expect(new Set(some.map(({ kind }) => kind)).size).toBe(3);
    expect(suggestSome([], 3)).toEqual([]);
  });
});
