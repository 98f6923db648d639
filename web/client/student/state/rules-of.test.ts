import { expect, it } from "vitest";
import { mapOfLines } from "../../../../graph/maps/golden-maps.ts";
import type { Given } from "../../../contract/work.ts";
import { isDrawn, rulesOf } from "./rules-of.ts";

const given: Given = {
  kind: "skeleton",
  title: "Flight",
  focusQuestion: "Why?",
  instructions: "",
  minutes: null,
  language: "en",
  start: mapOfLines(["war | causes | flight", "flight |  | protection"]),
  allows: { ownConcepts: true, ownPhrases: false },
};

it("holds every part that is given, and takes what the activity allows beside it", () => {
  const rules = rulesOf(given);
  expect([rules.ownConcepts, rules.ownPhrases]).toEqual([true, false]);
  expect([...rules.fixed].toSorted()).toEqual(["c1", "c2", "c3", "p1", "p2"]);
  expect(rules.fixedEnds.size).toBe(0);
});

it("lets phrases be filled in that are given without words, and holds their ends", () => {
  const rules = rulesOf({ ...given, kind: "phrases" });
  expect(rules.fixed.has("p1")).toBe(true);
  expect(rules.fixed.has("p2")).toBe(false);
  expect([...rules.fixedEnds]).toEqual(["p1", "p2"]);
});

it("lets nobody draw where mistakes are looked for or votes are cast", () => {
  const kinds = ["free", "skeleton", "kit", "phrases", "mistakes", "discuss"] as const;
  expect(kinds.filter((kind) => !isDrawn({ ...given, kind }))).toEqual(["mistakes", "discuss"]);
});
