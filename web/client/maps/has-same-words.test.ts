import { expect, it } from "vitest";
import { placeParts } from "../../../graph/maps/editing/arranging/place-parts.ts";
import { addLines } from "../../../graph/maps/editing/joining/add-proposition.ts";
import { createMap } from "../../../graph/maps/editing/new-parts.ts";
import { reword, setNote } from "../../../graph/maps/editing/parts/change-parts.ts";
import { hasSameWords } from "./has-same-words.ts";

const { map } = addLines(createMap({ language: "en" }), "War | causes | displacement");
const [war] = map.concepts;
const id = war?.id ?? "";

it("a moved concept leaves the words as they were", () => {
  const placed = placeParts(map, new Map([[id, { x: 40, y: 80 }]]));
  expect(placed).not.toBe(map);
  expect(hasSameWords(map, placed)).toBe(true);
});

it("another label, another note, another question and another order of the parking lot are other words", () => {
  expect(hasSameWords(map, reword(map, id, "Peace"))).toBe(false);
  expect(hasSameWords(map, setNote(map, id, "since 2014"))).toBe(false);
  expect(hasSameWords(map, { ...map, focusQuestion: "Why?" })).toBe(false);
  expect(hasSameWords(map, { ...map, parkingLot: [id] })).toBe(false);
});

it("a line that is turned round is other words", () => {
  const [phrase] = map.phrases;
  const turned = phrase && { ...phrase, sources: phrase.targets, targets: phrase.sources };
  expect(hasSameWords(map, { ...map, phrases: turned ? [turned] : [] })).toBe(false);
});
