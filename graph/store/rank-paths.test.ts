import { describe, expect, it } from "vitest";
import type { FoundPath } from "./enumerate-paths.ts";
import type { PathEdge } from "./known-graph.ts";
import { rankPaths } from "./rank-paths.ts";

type Step = Partial<PathEdge> | readonly Partial<PathEdge>[];

/** `a b c` with an edge, or several, for each step. */
function path(nodes: string, ...steps: Step[]): FoundPath {
  const nodeIds = nodes.split(" ");
  return {
    nodeIds,
    steps: steps.map((step, index) =>
      (Array.isArray(step) ? (step as readonly Partial<PathEdge>[]) : [step]).map((edge) => ({
        id: `${nodeIds[index]}-${nodeIds[index + 1]}`,
        type: "INCLUDES",
        source: nodeIds[index] ?? "",
        target: nodeIds[index + 1] ?? "",
        status: "stated",
        origin: "article",
        ...(edge as Partial<PathEdge>),
      })),
    ),
  };
}

function order(paths: readonly FoundPath[], degrees: Readonly<Record<string, number>> = {}) {
  const ranked = rankPaths(paths, (id) => degrees[id] ?? 1);
  return ranked.map(({ nodeIds }) => nodeIds.join(" "));
}

describe("the order of paths", () => {
  it("puts a short path through a hub before a long one around it", () => {
    const paths = [path("a b c d", {}, {}, {}), path("a hub d", {}, {})];
    expect(order(paths, { hub: 500 })).toEqual(["a hub d", "a b c d"]);
  });

  it("puts the path whose inner nodes have fewer relations first, and counts the ends for nothing", () => {
    const paths = [path("a hub z", {}, {}), path("a small z", {}, {})];
    expect(order(paths, { a: 900, hub: 90, small: 3 })).toEqual(["a small z", "a hub z"]);
  });

  it("weighs by proportion: one hub among quiet nodes is as much as its like spread over two", () => {
    const paths = [path("a b c z", {}, {}, {}), path("a d e z", {}, {}, {})];
    expect(order(paths, { b: 8, c: 8, d: 64, e: 1 })).toEqual(["a b c z", "a d e z"]);
    expect(order(paths, { b: 8, c: 8, d: 63, e: 1 })).toEqual(["a d e z", "a b c z"]);
  });

  it("puts stated before contested before background", () => {
    const paths = [
      path("a b z", { status: "background" }, {}),
      path("a c z", { status: "contested" }, { status: "contested" }),
      path("a d z", {}, { status: "contested" }),
      path("a e z", {}, {}),
    ];
    expect(order(paths)).toEqual(["a e z", "a d z", "a c z", "a b z"]);
  });

  it("takes of parallel edges the article's before the record's before ours", () => {
    const parallel = [
      { id: "1", origin: "atlas", status: "background" },
      { id: "2", origin: "record", status: "background" },
      { id: "3", status: "contested" },
      { id: "4", source: "z", target: "a" },
      { id: "5" },
    ];
    const [ranked] = rankPaths([path("a z", parallel)], () => 1);
    expect(ranked?.steps[0]?.map(({ id }) => id)).toEqual(["5", "4", "3", "2", "1"]);
  });

  it("judges a step by its best edge alone", () => {
    const both = [{ id: "1", status: "background", origin: "record" }, { id: "2" }];
    const paths = [path("a b z", { status: "contested" }, {}), path("a c z", both, {})];
    expect(order(paths)).toEqual(["a c z", "a b z"]);
  });
});
