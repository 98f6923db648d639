import { expect, it } from "vitest";
import { nameCommunity } from "./name-community.ts";

const centrality: Readonly<Record<string, number>> = { eu: 60, un: 30, iom: 25, ngo: 24, fund: 2 };
const centralityOf = (id: string) => centrality[id] ?? 0;

it("names a community by its most central members, three at most", () => {
  expect(nameCommunity(["ngo", "fund", "iom", "eu", "un"], centralityOf)).toEqual([
    "eu",
    "un",
    "iom",
  ]);
});

it("is content with one where no other comes near it", () => {
  expect(nameCommunity(["fund", "eu"], centralityOf)).toEqual(["eu"]);
});

it("goes by id among equals, so that the name does not flicker", () => {
  expect(nameCommunity(["c", "a", "b"], () => 1)).toEqual(["a", "b", "c"]);
});

it("takes other limits", () => {
  expect(nameCommunity(["eu", "un", "iom"], centralityOf, { most: 2, nearly: 0.1 })).toEqual([
    "eu",
    "un",
  ]);
});

it("has no name for nobody", () => {
  expect(nameCommunity([], centralityOf)).toEqual([]);
});
