import { describe, expect, it } from "vitest";
import { findHierarchy, type HierarchyLink } from "./find-hierarchy.ts";

/** `a>b c>d`: links; all concepts in the order they come. */
function hierarchyOf(text: string, alone: readonly string[] = []) {
  const links = text.split(" ").map((link): HierarchyLink => {
    const [source = "", target = ""] = link.split(">");
    return { source, target };
  });
  const concepts = [...links.flatMap(({ source, target }) => [source, target]), ...alone];
  const { roots, levelOf, branchOf, crossLinks, branchings } = findHierarchy(concepts, links);
  return {
    roots,
    levels: Object.fromEntries(levelOf),
    branches: Object.fromEntries(branchOf),
    crossLinks: crossLinks.map(({ source, target }) => `${source}>${target}`),
    branchings,
  };
}

describe("findHierarchy", () => {
  it("finds levels by the shortest way, branches, and the link that joins two of them", () => {
    expect(hierarchyOf("top>a top>b a>a1 b>b1 a1>b1")).toEqual({
      roots: ["top"],
      levels: { top: 0, a: 1, b: 1, a1: 2, b1: 2 },
      branches: { a: "a", b: "b", a1: "a", b1: "b" },
      crossLinks: ["a1>b1"],
      branchings: ["top"],
    });
  });

  it("counts no link within a branch, to the root, or beside another as a cross-link", () => {
    expect(hierarchyOf("top>a top>b a>a1 a1>a2 a2>a a1>top a1>a a>a1").crossLinks).toEqual([]);
  });

  it("finds a cross-link wherever the map branched, not only under the root", () => {
    expect(hierarchyOf("top>a a>b a>c b>b1 c>c1 b1>c1 c1>a").crossLinks).toEqual(["b1>c1"]);
  });

  it("takes a second way down from what leads in for no cross-link", () => {
    expect(
      hierarchyOf("war>flight flight>camp camp>tent drought>flight drought>tent").crossLinks,
    ).toEqual([]);
  });

  it("takes three causes of one effect for no cross-links", () => {
    const { roots, levels, crossLinks } = hierarchyOf("war>flight drought>flight poverty>flight");
    expect({ roots, levels, crossLinks }).toEqual({
      roots: ["war"],
      levels: { war: 0, flight: 1, drought: 0, poverty: 0 },
      crossLinks: [],
    });
  });

  it("puts what only leads in one level above what it leads to, with all that hangs on it", () => {
    const { levels, branches } = hierarchyOf("top>a a>b policy>b policy>fund state>a");
    expect(levels).toEqual({ top: 0, a: 1, b: 2, policy: 1, fund: 2, state: 0 });
    expect(branches).toEqual({ a: "a", b: "a", policy: "a", fund: "a", state: "a" });
  });

  it("puts nothing above the root, however long the way that leads in", () => {
    const { roots, levels } = hierarchyOf("top>a a>b b>c far>near near>a");
    expect(roots).toEqual(["far"]);
    expect(levels).toEqual({ far: 0, near: 1, a: 2, b: 3, c: 4, top: 1 });
    const { levels: other } = hierarchyOf("top>a top>b top>c top>d far>near near>a");
    expect(other).toEqual({ top: 0, a: 1, b: 1, c: 1, d: 1, near: 0, far: 0 });
  });

  it("begins a cycle where it comes first, and gives each part of the map its root", () => {
    const { roots, levels } = hierarchyOf("a>b b>c c>a x>y", ["alone"]);
    expect(roots).toEqual(["x", "alone", "a"]);
    expect(levels).toEqual({ x: 0, y: 1, alone: 0, a: 0, b: 1, c: 2 });
  });

  it("begins where most can be reached among those that nothing leads to", () => {
    expect(hierarchyOf("small>b big>a a>b b>c").roots).toEqual(["big"]);
  });

  it("passes over a concept joined to itself", () => {
    expect(hierarchyOf("a>a a>b")).toMatchObject({ roots: ["a"], crossLinks: [], branchings: [] });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("places everything in any map (seed %i)", (seed) => {
    let state = seed;
    const draw = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    const concepts = Array.from({ length: 30 }, (_, index) => `c${index}`);
    const links = Array.from({ length: 10 + seed * 6 }, () => ({
      source: `c${draw(30)}`,
      target: `c${draw(30)}`,
    }));
    const { roots, levelOf, branchOf, crossLinks } = findHierarchy(concepts, links);
    expect([...levelOf.keys()].toSorted()).toEqual(concepts.toSorted());
    expect(Math.min(...levelOf.values())).toBe(0);
    expect([...branchOf.keys(), ...roots].toSorted()).toEqual(concepts.toSorted());
    // A tree has a link fewer than concepts; only what is beyond that can be a cross-link.
    const distinct = new Set(links.map(({ source, target }) => [source, target].toSorted().join()));
    const loops = concepts.filter((concept) => distinct.has(`${concept},${concept}`)).length;
    const crossPairs = new Set(
      crossLinks.map(({ source, target }) => [source, target].toSorted().join()),
    );
    expect(crossPairs.size).toBeLessThanOrEqual(
      distinct.size - loops - (concepts.length - roots.length),
    );
  });
});
