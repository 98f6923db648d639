import { describe, expect, it } from "vitest";
import type { PathDirection, PathEdge } from "./known-graph.ts";
import { compareText } from "./relation-graph.ts";
import { findShortestPaths, type ShortestPathsOptions } from "./shortest-paths.ts";

const STATUSES = ["stated", "contested", "background"];

/** A small seeded generator, so that a failing graph can be made again. */
function createRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function toEdge(id: string, source: string, target: string, more: Partial<PathEdge> = {}) {
  return { id, type: "INCLUDES", source, target, status: "stated", origin: "article", ...more };
}

function randomEdges(seed: number): readonly PathEdge[] {
  const random = createRandom(seed);
  const size = 4 + random(6);
  return Array.from({ length: size + random(size * 2) }, (_, index) =>
    toEdge(`e${random(1000)}-${index}`, `n${random(size)}`, `n${random(size)}`, {
      // One of the types that say the same both ways.
      type: random(4) === 0 ? "COOPERATES_WITH" : "INCLUDES",
      status: STATUSES[random(3)] ?? "",
      origin: ["article", "record", "atlas"][random(3)] ?? "",
    }),
  );
}

interface SlowPath {
  readonly nodeIds: readonly string[];
  readonly steps: readonly (readonly string[])[];
  readonly order: readonly number[];
}

/** Every loopless path, the slow and obvious way, and all of them in order. */
function allPaths(
  edges: readonly PathEdge[],
  { to, maxLength, direction }: { to: string; maxLength: number; direction: PathDirection },
): readonly SlowPath[] {
  const walks: string[][] = [];
  const mayGo = (edge: PathEdge, a: string, b: string) =>
    (edge.source === a && edge.target === b) ||
    (edge.source === b &&
      edge.target === a &&
      (direction === "any" || edge.type === "COOPERATES_WITH"));
  const nodes = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  function extend(walk: string[]): void {
    const here = walk.at(-1) ?? "";
    if (here === to) walks.push(walk);
    if (here === to || walk.length > maxLength) return;
    for (const next of nodes)
      if (!walk.includes(next) && edges.some((edge) => mayGo(edge, here, next)))
        extend([...walk, next]);
  }
  extend(["n0"]);
  const degreeOf = (id: string) => edges.filter(isAt(id)).length;
  const toPath = (walk: string[]): SlowPath => {
    const steps = walk.slice(1).map((id, index) => {
      const before = walk[index] ?? "";
      const parallel = edges.filter((edge) => mayGo(edge, before, id));
      return parallel.toSorted((a, b) => compareText(toBestKey(a, before), toBestKey(b, before)));
    });
    const has = (status: string) => steps.filter(([best]) => best?.status === status).length;
    let product = 1;
    for (const id of walk.slice(1, -1)) product *= degreeOf(id);
    return {
      nodeIds: walk,
      steps: steps.map((step) => step.map(({ id }) => id)),
      order: [walk.length, product, has("background"), has("contested")],
    };
  };
  return walks.map(toPath).toSorted(comparePaths);
}

function toBestKey({ id, origin, status, source }: PathEdge, from: string): string {
  const ranks = [["article", "record", "atlas"].indexOf(origin), STATUSES.indexOf(status)];
  return `${ranks.join("")}${source === from ? 0 : 1}${id}`;
}

function comparePaths(a: SlowPath, b: SlowPath): number {
  const index = a.order.findIndex((rank, place) => rank !== b.order[place]);
  if (index < 0) return compareText(a.nodeIds.join(" "), b.nodeIds.join(" "));
  return (a.order[index] ?? 0) - (b.order[index] ?? 0);
}

function isAt(id: string) {
  return ({ source, target }: PathEdge) => source !== target && (source === id || target === id);
}

function graphOf(edges: readonly PathEdge[]): Pick<ShortestPathsOptions, "edgesAt" | "degreesOf"> {
  return {
    edgesAt: async (ids) =>
      edges.filter(({ source, target }) => ids.includes(source) || ids.includes(target)),
    degreesOf: async (ids) => new Map(ids.map((id) => [id, edges.filter(isAt(id)).length])),
  };
}

describe("findShortestPaths", () => {
  it.each(Array.from({ length: 300 }, (_, seed) => seed))(
    "finds what trying everything finds, in the same order (seed %d)",
    async (seed) => {
      const edges = randomEdges(seed);
      const maxLength = 1 + (seed % 8);
      const limit = 1 + (seed % 13);
      const direction = seed % 3 === 0 ? "along" : "any";
      const wanted = { from: "n0", to: "n3", direction, maxLength, limit } as const;
      const { paths, more } = await findShortestPaths({ ...wanted, ...graphOf(edges) });
      const all = allPaths(edges, { to: "n3", maxLength, direction });
      expect(
        paths.map(({ nodeIds, steps }) => ({
          nodeIds,
          steps: steps.map((step) => step.map(({ id }) => id)),
        })),
      ).toEqual(all.slice(0, limit).map(({ nodeIds, steps }) => ({ nodeIds, steps })));
      expect(more).toBe(all.length > limit ? "yes" : "no");
    },
  );

  const dense = Array.from({ length: 12 }, (_, index) => `n${index}`).flatMap(
    (source, index, nodes) =>
      nodes.slice(index + 1).map((target) => toEdge(source + target, source, target)),
  );
  const across = { from: "n0", to: "n3", direction: "any", maxLength: 8, limit: 50 } as const;

  it("gives what it has when the graph is too large to go on, and says that it does not know of more", async () => {
    const bounds = { steps: 40 };
    const { paths, more } = await findShortestPaths({ ...across, ...graphOf(dense), bounds });
    expect(paths.slice(0, 11).map(({ nodeIds }) => nodeIds)).toEqual(
      allPaths(dense, { ...across, maxLength: 2 }).map(({ nodeIds }) => nodeIds),
    );
    expect(paths.length).toBeLessThan(50);
    expect(more).toBe("unknown");
  });

  it("compares no more paths than it may hold", async () => {
    const bounds = { candidates: 60 };
    const { paths, more } = await findShortestPaths({ ...across, ...graphOf(dense), bounds });
    expect([paths.length, more]).toEqual([50, "yes"]);
  });

  it("asks only around the two ends", async () => {
    const chain = Array.from({ length: 1000 }, (_, index) =>
      toEdge(`e${index}`, `n${index}`, `n${index + 1}`),
    );
    let asked = 0;
    const { edgesAt, degreesOf } = graphOf(chain);
    await findShortestPaths({
      ...across,
      from: "n500",
      to: "n503",
      degreesOf,
      edgesAt: (ids) => {
        asked += ids.length;
        return edgesAt(ids);
      },
    });
    expect(asked).toBeLessThan(20);
  });
});
