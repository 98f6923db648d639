import { describe, expect, it } from "vitest";
import { GOAL_LINES, mapOfLines } from "../golden-maps.ts";
import { propositionsOf } from "../propositions-of.ts";
import { makeMistakes } from "./make-mistakes.ts";
import { suggestAlterations } from "./suggest-alterations.ts";
import { suggestDistractors } from "./suggest-distractors.ts";

describe("suggested alterations", () => {
  it("make something that the map does not say, whichever is chosen", () => {
    const goal = mapOfLines([...GOAL_LINES, "exile | shapes | policy"]);
    const said = new Set(propositionsOf(goal).map(toLine));
    const suggested = suggestAlterations(goal);
    expect(new Set(suggested.map(({ kind }) => kind))).toEqual(
      new Set(["reversed", "words", "end"]),
    );
    for (const alteration of suggested) {
      const { start } = makeMistakes(goal, [alteration]);
      const altered = propositionsOf(start).filter(({ phrase }) => phrase.id === alteration.phrase);
      expect(altered.map(toLine).filter((line) => said.has(line))).toEqual([]);
      expect(altered.every(({ source, target }) => source.id !== target.id)).toBe(true);
    }
  });

  it("turn round nothing that is said both ways: by the map, or by a phrase of the atlas", () => {
    const goal = mapOfLines([
      "a | shapes | b",
      "b | shapes | a",
      "a | cooperates with | c",
      "a | limits | c",
    ]);
    const reversed = suggestAlterations(goal).filter(({ kind }) => kind === "reversed");
    expect(reversed.map(({ phrase }) => phrase)).toEqual(["p4"]);
  });

  it("leave phrases alone that have no words or several ends", () => {
    const goal = mapOfLines(["a |  | b", "a | limits | b"]);
    const joined = goal.phrases.map((phrase) => ({ ...phrase, targets: ["c1", "c2"] }));
    expect(suggestAlterations({ ...goal, phrases: joined })).toEqual([]);
  });
});

function toLine({ source, phrase, target }: ReturnType<typeof propositionsOf>[number]): string {
  return `${source.id} ${phrase.text} ${target.id}`;
}

describe("suggested distractors", () => {
  const plain = mapOfLines(["EU | adopted | Directive", "Directive | protects | refugees"]);
  const entities = ["eu", "tpd", "refugees"];
  const goal = {
    ...plain,
    concepts: plain.concepts.map((concept, index) => ({
      ...concept,
      entity: entities[index] ?? null,
    })),
  };
  const atlas = {
    entities: [
      { id: "eu", kind: "Actor", label: "European Union" },
      { id: "tpd", kind: "Instrument", label: "Directive" },
      { id: "refugees", kind: "Actor", label: "Refugees" },
      { id: "council", kind: "Actor", label: "Council" },
      { id: "frontex", kind: "Actor", label: "Frontex" },
      { id: "brussels", kind: "Place", label: "Brussels" },
      { id: "twin", kind: "Actor", label: "REFUGEES" },
      { id: "far", kind: "Actor", label: "Far away" },
    ],
    relations: [
      { source: "council", target: "tpd", phrase: "activated" },
      { source: "council", target: "eu", phrase: "is a body of" },
      { source: "frontex", target: "eu", phrase: "is a body of" },
      { source: "eu", target: "brussels", phrase: "is based in" },
      { source: "twin", target: "eu", phrase: "protects" },
      { source: "far", target: "council", phrase: "criticises" },
    ],
  };

  it("are neighbors of a kind that the goal has first, the least tied to it before the others", () => {
    expect(suggestDistractors(goal, atlas).concepts).toEqual([
      { label: "Frontex", entity: "frontex" },
      { label: "Council", entity: "council" },
      { label: "Brussels", entity: "brussels" },
    ]);
  });

  it("are phrases between neighbors that the goal does not use, the most used first", () => {
    expect(suggestDistractors(goal, atlas).phrases).toEqual([
      "is a body of",
      "activated",
      "is based in",
    ]);
  });

  it("are none for a map that names nothing of the atlas", () => {
    expect(suggestDistractors(plain, atlas)).toEqual({ concepts: [], phrases: [] });
  });
});
