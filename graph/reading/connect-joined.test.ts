import { describe, expect, it } from "vitest";
import type { GraphPath } from "../store/graph-store.ts";
import { joinPairs, type JoinablePair } from "./connect-joined.ts";

/** `a b 2`: the best path from a to b has two steps; 0 says that there is none. */
function pairOf(text: string): JoinablePair {
  const [from = "", to = "", length] = text.split(" ");
  const edges = Array.from({ length: Number(length) }, (_, index) => ({
    id: `${index}`,
    type: "INCLUDES",
    source: "",
    target: "",
    properties: {},
  }));
  const path: GraphPath = { nodes: [], edges, beside: [] };
  return { from, to, paths: edges.length === 0 ? [] : [path] };
}

function join(ends: string, ...pairs: string[]) {
  const joined = joinPairs(ends.split(" "), pairs.map(pairOf));
  return { ...joined, pairs: joined.pairs.map(({ from, to }) => `${from}${to}`) };
}

describe("one picture that joins several", () => {
  it("takes the shortest paths that are enough", () => {
    expect(join("a b c", "a b 4", "a c 2", "b c 1")).toEqual({
      pairs: ["ac", "bc"],
      isWhole: true,
    });
  });

  it("takes of equal lengths those that were asked for first", () => {
    expect(join("a b c", "a b 2", "a c 2", "b c 2").pairs).toEqual(["ab", "ac"]);
  });

  it("makes no rings, however short they would be", () => {
    const four = ["a b 1", "a c 1", "a d 5", "b c 1", "b d 4", "c d 3"];
    expect(join("a b c d", ...four).pairs).toEqual(["ab", "ac", "cd"]);
  });

  it("says when some stay apart, and joins what it can", () => {
    expect(join("a b c d", "a b 1", "a c 0", "a d 0", "b c 0", "b d 0", "c d 2")).toEqual({
      pairs: ["ab", "cd"],
      isWhole: false,
    });
    expect(join("a b c", "a b 0", "a c 0", "b c 0")).toEqual({ pairs: [], isWhole: false });
  });
});
