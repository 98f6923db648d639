import { expect, it } from "vitest";
import { mapOfLines } from "../../../../../graph/maps/golden-maps.ts";
import { sharesOfMove } from "./follow-ends.ts";

const map = mapOfLines(["A | leads to | B", "B | ends in | C"]);

it("takes a phrase half the way with one of its two concepts", () => {
  expect(Object.fromEntries(sharesOfMove(map, ["c1"]))).toEqual({ c1: 1, p1: 0.5 });
});

it("takes a phrase wholly along when all its concepts move", () => {
  expect(Object.fromEntries(sharesOfMove(map, ["c1", "c2"]))).toEqual({
    c1: 1,
    c2: 1,
    p1: 1,
    p2: 0.5,
  });
});

it("moves a phrase that is moved itself as far as it is moved", () => {
  expect(sharesOfMove(map, ["c1", "p1"]).get("p1")).toBe(1);
});

it("leaves a parked phrase where it is", () => {
  expect([...sharesOfMove({ ...map, parkingLot: ["p1"] }, ["c1"]).keys()]).toEqual(["c1"]);
});
