import { expect, it } from "vitest";
import { graphOf } from "../../../test/fixtures/graph-of.ts";
import { karateClub } from "../../../test/fixtures/karate-club.ts";
import { measureDegree } from "./measure-degree.ts";

it("counts parallel relations each and the neighbor they lead to once", () => {
  const degrees = measureDegree(graphOf("a>b a>b b>a a>c d"));
  expect(Object.fromEntries(degrees)).toEqual({
    a: { relations: 4, neighbors: 2 },
    b: { relations: 3, neighbors: 1 },
    c: { relations: 1, neighbors: 1 },
    d: { relations: 0, neighbors: 0 },
  });
});

it("counts a relation from an entity to itself once, and no neighbor for it", () => {
  expect(measureDegree(graphOf("a>a a>b")).get("a")).toEqual({ relations: 2, neighbors: 1 });
});

it("gives the karate club's published degrees", () => {
  const degrees = measureDegree(karateClub);
  expect([degrees.get("34"), degrees.get("1"), degrees.get("33"), degrees.get("12")]).toEqual([
    { relations: 17, neighbors: 17 },
    { relations: 16, neighbors: 16 },
    { relations: 12, neighbors: 12 },
    { relations: 1, neighbors: 1 },
  ]);
});
