import { expect, it } from "vitest";
import { addLines } from "../../../../../graph/maps/editing/joining/add-proposition.ts";
import { setNote } from "../../../../../graph/maps/editing/parts/change-parts.ts";
import { createMap } from "../../../../../graph/maps/editing/new-parts.ts";
import { MOST_OPTIONS, suggestConcepts, suggestPhrases } from "./suggest-parts.ts";

const LINES = [
  "Right to work | makes possible | Employment",
  "Employment | builds | Trust",
  "Trust | builds | Їжа",
];
const { map } = addLines(createMap({ language: "en" }), LINES.join("\n"));
const labels = (options: readonly { label: string }[]): string[] =>
  options.map(({ label }) => label);

it("offers concepts by the beginning of any of their words, those that begin with it first", () => {
  expect(labels(suggestConcepts(map, "e"))).toEqual(["Employment"]);
  expect(labels(suggestConcepts(map, "wor"))).toEqual(["Right to work"]);
  expect(labels(suggestConcepts(map, "t"))).toEqual(["Trust", "Right to work"]);
  expect(labels(suggestConcepts(map, "їж"))).toEqual(["Їжа"]);
});

it("offers the latest where nothing is typed, and never more than a few", () => {
  expect(labels(suggestConcepts(map, ""))).toEqual(["Їжа", "Trust", "Employment", "Right to work"]);
  const many = addLines(map, Array.from({ length: 30 }, (_, n) => `c${n}`).join("\n")).map;
  expect(suggestConcepts(many, "")).toHaveLength(MOST_OPTIONS);
});

it("does not offer a concept for a word of its note", () => {
  const noted = setNote(map, map.concepts[0]?.id ?? "", "zebra");
  expect(suggestConcepts(noted, "zebra")).toEqual([]);
});

it("offers each wording of a phrase once, the most used first", () => {
  expect(labels(suggestPhrases(map, ""))).toEqual(["builds", "makes possible"]);
  expect(labels(suggestPhrases(map, "poss"))).toEqual(["makes possible"]);
});
