import { describe, expect, it } from "vitest";
import { entityOf, relationOf } from "../../../test/fixtures/scene-world.ts";
import type { Addition } from "./scene.ts";
import type { Library } from "./scene-recipe.ts";
import { commonNeighbors, neighborhoodOf, relationsAmong } from "./scene-steps.ts";

/** a and b both point at c; c at d; d at e. */
const library: Library = {
  entities: new Map(["a", "b", "c", "d", "e"].map((id) => [id, entityOf(id)])),
  relations: [
    relationOf("ac", ["a", "c"]),
    relationOf("cb", ["c", "b"]),
    relationOf("cd", ["c", "d"]),
    relationOf("de", ["d", "e"]),
    relationOf("aa", ["a", "a"]),
  ],
};
const ids = ({ entities, relations }: Addition) => [
  entities.map(({ id }) => id),
  relations.map(({ id }) => id),
];

describe("asking with the hand", () => {
  it("finds all relations among what is selected, loops too", () => {
    expect(ids(relationsAmong(library, new Set(["a", "c"])))).toEqual([[], ["ac", "aa"]]);
  });

  it("finds what is related to every one, whichever way the relation points", () => {
    expect(ids(commonNeighbors(library, new Set(["a", "b"])))).toEqual([["c"], ["ac", "cb"]]);
    expect(ids(commonNeighbors(library, new Set(["a", "e"])))).toEqual([[], []]);
  });

  it("finds a neighborhood of two hops, and no more", () => {
    const { total, ...found } = neighborhoodOf(library, new Set(["a"]), { hops: 2, limit: 10 });
    expect([total, ids(found)]).toEqual([
      4,
      [
        ["a", "c", "d", "b"],
        ["ac", "cb", "cd", "aa"],
      ],
    ]);
  });

  it("keeps the nearest and most connected below a limit, and says how many there were", () => {
    const { total, entities } = neighborhoodOf(library, new Set(["a"]), { hops: 3, limit: 3 });
    expect([total, entities.map(({ id }) => id)]).toEqual([5, ["a", "c", "d"]]);
  });
});
