import { describe, expect, it } from "vitest";
import { compareText } from "./relation-graph.ts";
import { findShortestPaths, type FoundPath, type PathEdge } from "./shortest-paths.ts";

/** A small seeded generator, so that a failing graph can be made again. */
function createRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomEdges(seed: number): readonly PathEdge[] {
  const random = createRandom(seed);
  const size = 4 + random(6);
  return Array.from({ length: size + random(size * 2) }, (_, index) => ({
    id: `e${random(1000)}-${index}`,
    type: "INCLUDES",
    source: `n${random(size)}`,
    target: `n${random(size)}`,
  }));
}

/** Every loopless path, the slow and obvious way. */
function allPaths(edges: readonly PathEdge[], to: string, maxLength: number): FoundPath[] {
  const found: FoundPath[] = [];
  function extend(path: FoundPath): void {
    const here = path.nodeIds.at(-1);
    if (here === to) found.push(path);
    if (here === to || path.edges.length === maxLength) return;
    for (const edge of edges.filter(({ source, target }) => source === here || target === here)) {
      const next = edge.source === here ? edge.target : edge.source;
      if (path.nodeIds.includes(next)) continue;
      extend({ nodeIds: [...path.nodeIds, next], edges: [...path.edges, edge] });
    }
  }
  extend({ nodeIds: ["n0"], edges: [] });
  return found.toSorted(
    (a, b) =>
      a.edges.length - b.edges.length ||
      compareLists(a.nodeIds, b.nodeIds) ||
      compareLists(
        a.edges.map(({ id }) => id),
        b.edges.map(({ id }) => id),
      ),
  );
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((item, place) => item !== b[place]);
  return index < 0 ? 0 : compareText(a[index] ?? "", b[index] ?? "");
}

function edgesAtOf(edges: readonly PathEdge[]) {
  return async (ids: readonly string[]) =>
    edges.filter(({ source, target }) => ids.includes(source) || ids.includes(target));
}

describe("findShortestPaths", () => {
  it.each(Array.from({ length: 300 }, (_, seed) => seed))(
    "finds what trying everything finds, in the same order (seed %d)",
    async (seed) => {
      const edges = randomEdges(seed);
      const maxLength = 1 + (seed % 8);
      const limit = 1 + (seed % 50);
      const found = await findShortestPaths({
        from: "n0",
        to: "n3",
        maxLength,
        limit,
        edgesAt: edgesAtOf(edges),
      });
      expect(found).toEqual(allPaths(edges, "n3", maxLength).slice(0, limit));
    },
  );

  it("gives what it has when the graph is too large to go on", async () => {
    const nodes = Array.from({ length: 12 }, (_, index) => `n${index}`);
    const dense = nodes.flatMap((source, index) =>
      nodes
        .slice(index + 1)
        .map((target) => ({ id: source + target, type: "INCLUDES", source, target })),
    );
    const options = { from: "n0", to: "n3", maxLength: 8, limit: 50, edgesAt: edgesAtOf(dense) };
    const found = await findShortestPaths({ ...options, bounds: { steps: 40 } });
    expect(found.slice(0, 11)).toEqual(allPaths(dense, "n3", 2));
    expect(found.length).toBeLessThan(50);
  });

  it("asks only around the two ends", async () => {
    const chain = Array.from({ length: 1000 }, (_, index) => ({
      id: `e${index}`,
      type: "INCLUDES",
      source: `n${index}`,
      target: `n${index + 1}`,
    }));
    let asked = 0;
    const edgesAt = (ids: readonly string[]) => {
      asked += ids.length;
      return edgesAtOf(chain)(ids);
    };
    await findShortestPaths({ from: "n500", to: "n503", maxLength: 8, limit: 5, edgesAt });
    expect(asked).toBeLessThan(20);
  });
});
