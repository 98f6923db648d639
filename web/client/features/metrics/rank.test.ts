import { expect, it } from "vitest";
import { rank } from "./rank.ts";

it("puts the largest first and gives equal values one place", () => {
  const values = new Map([
    ["c", 2],
    ["a", 2],
    ["b", 9],
    ["d", 1],
  ]);
  expect(rank(values)).toEqual([
    { id: "b", value: 9, place: 1 },
    { id: "a", value: 2, place: 2 },
    { id: "c", value: 2, place: 2 },
    { id: "d", value: 1, place: 4 },
  ]);
});

it("leaves out those that have nothing", () => {
  expect(rank(new Map([["a", 0]]))).toEqual([]);
});
