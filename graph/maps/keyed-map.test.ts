import { describe, expect, it } from "vitest";
import { createMapKeys, NO_SAME_WORDS } from "./create-map-keys.ts";
import { mapOfLines } from "./golden-maps.ts";
import { pairsOf, toKeyedMap } from "./keyed-map.ts";

const bare = createMapKeys(NO_SAME_WORDS);

describe("toKeyedMap", () => {
  it("holds each proposition once, with all places that say it", () => {
    const keys = createMapKeys({ ...NO_SAME_WORDS, concepts: [["war", "conflict"]] });
    const lines = ["War | drives | exile", "conflict | Drives | Exile"];
    const { propositions } = toKeyedMap(mapOfLines(lines), keys);
    expect([...propositions.values()].map(({ words, ids }) => ({ words, ids }))).toEqual([
      {
        words: { source: "War", phrase: "drives", target: "exile" },
        ids: ["p1:c1:c2", "p2:c3:c4"],
      },
    ]);
  });

  it("has concepts that stand alone, but not what waits in the parking lot, unless it is joined", () => {
    const map = mapOfLines(["a | drives | b", "alone", "waiting"], { parkingLot: ["c2", "c4"] });
    expect([...toKeyedMap(map, bare).concepts.values()].toSorted()).toEqual(["a", "alone", "b"]);
  });

  it("counts no link from a concept to itself, and parallel and opposite links as one pair", () => {
    const lines = ["a | drives | b", "b | limits | a", "a | ends | b", "a | feeds | a"];
    const keyed = toKeyedMap(mapOfLines(lines), bare);
    expect([keyed.propositions.size, pairsOf(keyed).size]).toEqual([4, 1]);
  });

  it("leaves out boxes without words, so that two maps do not agree on nothing", () => {
    const keyed = toKeyedMap(mapOfLines(["a | drives | ", " | drives | b"]), bare);
    expect([[...keyed.concepts.values()], keyed.propositions.size]).toEqual([["a", "b"], 0]);
  });

  it("keeps a box without words that is linked to an entity", () => {
    const map = mapOfLines([""]);
    const concepts = map.concepts.map((concept) => ({ ...concept, entity: "eu" }));
    expect([...toKeyedMap({ ...map, concepts }, bare).concepts.keys()]).toEqual(["entity:eu"]);
  });
});
