import { describe, expect, it } from "vitest";
import { graphOf, randomGraph } from "../../../test/fixtures/graph-of.ts";
import { karateClub } from "../../../test/fixtures/karate-club.ts";
import { findBridges } from "./find-bridges.ts";
import type { MetricGraph } from "./metric-graph.ts";

const found = (graph: MetricGraph) => {
  const { edges, nodes } = findBridges(graph);
  return { edges: Object.fromEntries(edges), nodes: Object.fromEntries(nodes) };
};

describe("bridges", () => {
  it("are the relation between two triangles, and its two ends", () => {
    expect(found(graphOf("a>b b>c c>a c>x x>y y>z z>x"))).toEqual({
      edges: { "3:cx": 3 },
      nodes: { c: 2, x: 2 },
    });
  });

  it("say how many would be cut off", () => {
    expect(found(graphOf("a>b b>c c>d"))).toEqual({
      edges: { "0:ab": 1, "1:bc": 2, "2:cd": 1 },
      nodes: { b: 1, c: 1 },
    });
  });

  it("see a node in the middle of a star cut off all but one", () => {
    expect(found(graphOf("m>a m>b m>c m>d")).nodes).toEqual({ m: 3 });
  });

  it("are never among parallel relations, whichever way they point", () => {
    expect(found(graphOf("a>b b>a b>c")).edges).toEqual({ "2:bc": 1 });
  });

  it("are never relations of an entity to itself", () => {
    expect(found(graphOf("a>a a>b b>b"))).toEqual({ edges: { "1:ab": 1 }, nodes: {} });
  });

  it("are none in a circle", () => {
    expect(found(graphOf("a>b b>c c>d d>a"))).toEqual({ edges: {}, nodes: {} });
  });

  it("are looked for in every part of a graph in parts", () => {
    expect(found(graphOf("a>b x>y y>z q")).edges).toEqual({ "0:ab": 1, "1:xy": 1, "2:yz": 1 });
  });

  it("are one friendship and one member in the karate club", () => {
    expect(found(karateClub)).toEqual({ edges: { "1-12": 1 }, nodes: { 1: 6 } });
  });

  it("do not exhaust the stack on a chain of 12,000", () => {
    const ids = Array.from({ length: 12_000 }, (_, index) => `n${index}`);
    const edges = ids
      .slice(1)
      .map((target, index) => ({ id: target, source: `n${index}`, target }));
    expect(findBridges({ ids, edges }).edges.size).toBe(11_999);
  });

  it.each([1, 2, 3, 4, 5, 6])("are what taking away shows, on random graph %i", (seed) => {
    const graph = randomGraph(24, 18 + seed * 3, seed);
    expect(found(graph)).toEqual(byTakingAway(graph));
  });
});

/** The meaning itself: take one away, and see what hangs together. */
function byTakingAway(graph: MetricGraph) {
  const whole = partsOf(graph.ids, graph.edges);
  const edges = graph.edges.flatMap(({ id, source, target }) => {
    const parts = partsOf(
      graph.ids,
      graph.edges.filter((edge) => edge.id !== id),
    );
    const [one, other] = [partWith(parts, source), partWith(parts, target)];
    return one === other ? [] : [[id, Math.min(one?.size ?? 0, other?.size ?? 0)] as const];
  });
  const nodes = graph.ids.flatMap((id) => {
    const others = [...(partWith(whole, id) ?? [])].filter((other) => other !== id);
    const left = graph.edges.filter(({ source, target }) => source !== id && target !== id);
    const sizes = partsOf(others, left).map(({ size }) => size);
    const lost = others.length - Math.max(0, ...sizes);
    return lost > 0 ? [[id, lost] as const] : [];
  });
  return { edges: Object.fromEntries(edges), nodes: Object.fromEntries(nodes) };
}

const partWith = (parts: Set<string>[], id: string) => parts.find((part) => part.has(id));

function partsOf(ids: readonly string[], edges: MetricGraph["edges"]): Set<string>[] {
  let parts = ids.map((id) => new Set([id]));
  for (const { source, target } of edges) {
    const touched = parts.filter((part) => part.has(source) || part.has(target));
    if (touched.length < 2) continue;
    parts = parts.filter((part) => !touched.includes(part));
    parts.push(new Set(touched.flatMap((part) => [...part])));
  }
  return parts;
}
