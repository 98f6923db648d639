import betweenness from "graphology-metrics/centrality/betweenness.js";
import { describe, expect, it } from "vitest";
import { graphOf, randomGraph } from "../../../test/fixtures/graph-of.ts";
import { karateClub } from "../../../test/fixtures/karate-club.ts";
import { startBetweenness } from "./measure-betweenness.ts";
import { type MetricGraph, toUndirectedGraph } from "./metric-graph.ts";

function measureBetweenness(graph: MetricGraph): Map<string, number> {
  const run = startBetweenness(graph);
  while (run.step());
  return run.finish();
}

const measured = (graph: MetricGraph) => Object.fromEntries(measureBetweenness(graph));

describe("betweenness", () => {
  it("is 1 in the middle of a star, where every path between two others passes", () => {
    expect(measured(graphOf("m>a m>b c>m"))).toEqual({ a: 0, b: 0, c: 0, m: 1 });
  });

  it("halves what two equal ways share", () => {
    expect(measured(graphOf("a>b b>d a>c c>d"))).toEqual({
      a: 1 / 6,
      b: 1 / 6,
      c: 1 / 6,
      d: 1 / 6,
    });
  });

  it("counts parallel relations as one way and passes over relations to oneself", () => {
    const plain = measured(graphOf("a>b b>d a>c c>d"));
    expect(measured(graphOf("a>b a>b b>a b>d a>c c>d c>c"))).toEqual(plain);
  });

  it("counts pairs that nothing joins as not passing", () => {
    expect(measured(graphOf("a>b b>c d"))["b"]).toBeCloseTo(1 / 3, 12);
  });

  it("is 0 where there are no two others", () => {
    expect(measured(graphOf("a>b"))).toEqual({ a: 0, b: 0 });
    expect(measured({ ids: [], edges: [] })).toEqual({});
  });

  it.each([
    ["1", 0.437635],
    ["34", 0.304075],
    ["33", 0.145247],
    ["3", 0.143657],
    ["32", 0.138276],
    ["9", 0.055927],
    ["12", 0],
  ])("gives member %s of the karate club the published %d", (member, value) => {
    expect(measureBetweenness(karateClub).get(member)).toBeCloseTo(value, 6);
  });

  it.each([1, 2, 3, 4, 5])("agrees with graphology-metrics on random graph %i", (seed) => {
    const graph = randomGraph(60, 20 + seed * 25, seed);
    const library = betweenness(toUndirectedGraph(graph), { getEdgeWeight: null });
    const ours = measureBetweenness(graph);
    for (const id of graph.ids) expect(ours.get(id)).toBeCloseTo(library[id] ?? -1, 10);
  });

  it("can be watched: one step for each entity, then nothing is left", () => {
    const run = startBetweenness(graphOf("a>b b>c"));
    expect([run.total, run.step(), run.step(), run.step(), run.step()]).toEqual([
      3,
      true,
      true,
      false,
      false,
    ]);
    expect(run.finish().get("b")).toBe(1);
  });
});
