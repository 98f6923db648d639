import { expect, it } from "vitest";
import { graphOf, randomGraph } from "../../../test/fixtures/graph-of.ts";
import { karateClub } from "../../../test/fixtures/karate-club.ts";
import { type Communities, findCommunities } from "./find-communities.ts";
import { type MetricGraph, toUndirectedGraph } from "./metric-graph.ts";

it("parts two triangles joined by one relation", () => {
  const triangles = graphOf("a>b b>c c>a c>x x>y y>z z>x");
  expect(findCommunities(triangles)).toEqual([
    ["a", "b", "c"],
    ["x", "y", "z"],
  ]);
});

it("weighs parallel relations as many as they are", () => {
  const path = graphOf("a>b b>c c>d");
  const pulled = graphOf("a>b b>c b>c b>c b>c b>c b>c c>d");
  expect(findCommunities(path)).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(findCommunities(pulled).find((members) => members.includes("b"))).toContain("c");
});

it("reaches on the karate club the best modularity known, 0.4198, to two digits", () => {
  const found = findCommunities(karateClub);
  expect(found.length).toBeGreaterThanOrEqual(3);
  expect(measureModularity(karateClub, found)).toBeGreaterThan(0.41);
  expect(measureModularity(karateClub, found)).toBeLessThanOrEqual(0.4198);
});

it("finds the same whatever order the graph comes in, again and again", () => {
  const graph = randomGraph(120, 300, 7);
  const turned = { ids: graph.ids.toReversed(), edges: graph.edges.toReversed() };
  expect(findCommunities(turned)).toEqual(findCommunities(graph));
  expect(findCommunities(graph)).toEqual(findCommunities(graph));
});

it("holds every entity once, the largest community first", () => {
  const graph = randomGraph(120, 150, 3);
  const found = findCommunities(graph);
  expect(found.flat().toSorted()).toEqual(graph.ids.toSorted());
  const sizes = found.map(({ length }) => length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

it("leaves entities without relations by themselves", () => {
  expect(findCommunities(graphOf("b a c>c"))).toEqual([["a"], ["b"], ["c"]]);
  expect(findCommunities({ ids: [], edges: [] })).toEqual([]);
});

/** The part of edges inside communities, less what chance would give: from -0.5 to 1. M. E. J. Newman, PNAS 103 (2006) 8577. */
function measureModularity(graph: MetricGraph, communities: Communities): number {
  const simple = toUndirectedGraph(graph);
  const weightOf = (edge: string) => simple.getEdgeAttribute(edge, "weight");
  const all = sum(simple.edges().map(weightOf));
  if (all === 0) return 0;
  return sum(
    communities.map((members) => {
      const own = new Set(members);
      const ends = sum(members.flatMap((id) => simple.edges(id)).map(weightOf));
      const inside = sum(
        simple.filterEdges((_, __, a, b) => own.has(a) && own.has(b)).map(weightOf),
      );
      return inside / all - (ends / (2 * all)) ** 2;
    }),
  );
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
