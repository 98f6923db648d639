import { describe, expect, it } from "vitest";
import { mapOfLines } from "./golden-maps.ts";
import { propositionsOf } from "./propositions-of.ts";

const sentencesOf = (map: Parameters<typeof propositionsOf>[0]): readonly string[] =>
  propositionsOf(map).map(
    ({ id, source, phrase, target }) => `${id} ${source.label} ${phrase.text} ${target.label}`,
  );

describe("propositionsOf", () => {
  it("joins every source of a phrase with every target, each once", () => {
    const map = mapOfLines(["a | drives | b", "c", "d"]);
    const phrases = map.phrases.map((phrase) => ({
      ...phrase,
      sources: ["c1", "c3", "c1"],
      targets: ["c2", "c4"],
    }));
    expect(sentencesOf({ ...map, phrases })).toEqual([
      "p1:c1:c2 a drives b",
      "p1:c1:c4 a drives d",
      "p1:c3:c2 c drives b",
      "p1:c3:c4 c drives d",
    ]);
  });

  it("reads no proposition from a phrase with one side open, and passes over ends that are gone", () => {
    const map = mapOfLines(["a | drives | b"]);
    const [phrase] = map.phrases;
    const open = { ...map, phrases: phrase ? [{ ...phrase, targets: [] }] : [] };
    const gone = { ...map, concepts: map.concepts.slice(1) };
    expect([sentencesOf(open), sentencesOf(gone)]).toEqual([[], []]);
  });
});
