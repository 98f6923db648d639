import { describe, expect, it } from "vitest";
import type { Path, Paths } from "../../../contract/paths.ts";
import type { EntitySummary, Relation } from "../../../contract/shared.ts";
import { isSameLit, resolvePaths } from "./resolve-paths.ts";

/** `a ab b`: nodes and the relations between them in turn. */
function path(text: string, beside: string[][] = []): Path {
  const ids = text.split(" ");
  const nodes = ids.filter((_, index) => index % 2 === 0);
  const relations = ids.filter((_, index) => index % 2 === 1);
  return { from: nodes[0] ?? "", to: nodes.at(-1) ?? "", nodes, relations, beside };
}

function answerOf(paths: Path[], joined: Paths["joined"] = null): Paths {
  const pair = { more: "no", openings: [], isApart: false } as const;
  const pairs = ["a b", "a c", "b c"].map((ends) => {
    const [from = "", to = ""] = ends.split(" ");
    return { ...pair, from, to, openings: [] };
  });
  return {
    ends: ["a", "b", "c"],
    paths,
    pairs,
    joined,
    entities: ["a", "b", "c", "x"].map((id) => ({ id }) as EntitySummary),
    relations: ["ab", "ab2", "ax", "xb", "bc"].map((id) => ({ id }) as Relation),
    works: [{ id: "w", short: "Work 2020" }],
  };
}

const joined = {
  pairs: [
    { from: "a", to: "b" },
    { from: "b", to: "c" },
  ],
  isWhole: true,
};
const paths = [path("a ab b", [["ab2"]]), path("a ax x xb b"), path("b bc c")];

describe("an answer as a reader sees it", () => {
  it("keeps each pair's paths together, whole, with what else is said of each step", () => {
    const { pairs, shortTitles } = resolvePaths(answerOf(paths));
    expect(pairs.map((pair) => pair.paths.length)).toEqual([2, 0, 1]);
    expect(pairs[0]?.paths[0]).toEqual({
      lit: { nodes: ["a", "b"], edges: ["ab"] },
      nodes: [{ id: "a" }, { id: "b" }],
      relations: [{ id: "ab" }],
      beside: [[{ id: "ab2" }]],
    });
    expect(shortTitles.get("w")).toBe("Work 2020");
  });

  it("lights for all of them together the best path of each pair that is enough", () => {
    expect(resolvePaths(answerOf(paths, joined)).joined?.lit).toEqual({
      nodes: ["a", "b", "c"],
      edges: ["ab", "bc"],
    });
  });

  it("has nothing to light together where nothing is joined", () => {
    expect(resolvePaths(answerOf([], { pairs: [], isWhole: false })).joined).toBeNull();
  });

  it("knows a path again by what is lit", () => {
    const [first, second] = resolvePaths(answerOf(paths)).pairs[0]?.paths ?? [];
    const lit = { nodes: ["a", "b"], edges: ["ab"] };
    expect([first, second].map((each) => each && isSameLit(each.lit, lit))).toEqual([true, false]);
  });
});
