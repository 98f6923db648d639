/** The protection chain as data: which names stand on whole chains, which chain is best, how few crossings, where keys lead. */
import { describe, expect, it } from "vitest";
import type { EntityKind, Status } from "../../../../../graph/model/kinds.ts";
import type { EntitySummary, Relation } from "../../../../contract/shared.ts";
import { findBestChain, followChain } from "./best-chain.ts";
import { alongChains, type ChainGraph, createChainGraph } from "./chain-graph.ts";
import { countCrossings, orderColumns } from "./order-columns.ts";
import { routeLine } from "./route-line.ts";
import { spreadColumn } from "./spread-column.ts";
import { walkColumns } from "./walk-columns.ts";

const KINDS: Readonly<Record<string, EntityKind>> = {
  a: "Actor",
  i: "Instrument",
  m: "Measure",
  r: "Right",
  t: "Threat",
  s: "SecurityCategory",
};

/** `a1>i1` is stated, `a1?i1` contested, `a1.i1` background; the letter is the kind. */
function graphOf(...steps: string[]): ChainGraph {
  const relations = steps.map((step, index) => toRelation(step, index));
  const ids = new Set(relations.flatMap(({ source, target }) => [source, target]));
  return createChainGraph({ entities: [...ids].map(toEntity), relations });
}

function toRelation(step: string, index: number): Relation {
  const [, source = "", sign = "", target = ""] = /^(\w+)([>?.])(\w+)$/.exec(step) ?? [];
  const statuses: Record<string, Status> = { ">": "stated", "?": "contested", ".": "background" };
  const status = statuses[sign] ?? "stated";
  return { id: `${index}`, type: "PROTECTS", source, target, status } as Relation;
}

function toEntity(id: string): EntitySummary {
  return { id, kind: KINDS[id.charAt(0)] } as EntitySummary;
}

const namesOn = (graph: ChainGraph, ...chosen: string[]) => findBestChain(graph, chosen)?.nodes;

describe("the chain's names", () => {
  it("are those that stand between an actor and a security", () => {
    const graph = graphOf("a1>i1", "i1>r1", "r1>s1", "a2>i2", "m1>r1", "r2>s1");
    expect([...graph.nodes.keys()].toSorted()).toEqual(["a1", "i1", "r1", "s1"]);
    expect(graph.apart).toBe(4);
  });

  it("keep a security that no chain reaches", () => {
    const graph = graphOf("a1>r1", "r1>s1", "t1>s2");
    expect(graph.nodes.has("s2")).toBe(true);
    expect(graph.nodes.has("t1")).toBe(false);
  });

  it("make one link of parallel relations, the stated before the others", () => {
    const graph = graphOf("a1.i1", "a1?i1", "a1>i1", "i1>s1", "i1>r1", "r1>s1");
    const [link] = graph.linksFrom.get("a1") ?? [];
    expect(link?.status).toBe("stated");
    expect(link?.relations.map(({ status }) => status)).toEqual([
      "stated",
      "contested",
      "background",
    ]);
  });

  it("know what stands on a chain with a name, and not what passes it by", () => {
    const graph = graphOf("a1>i1", "i1>r1", "r1>s1", "a1>r1", "a2>m1", "m1>r1");
    const along = alongChains(graph, "i1");
    expect([...along.names].toSorted()).toEqual(["a1", "i1", "r1", "s1"]);
    const past = graph.links.find(({ source, target }) => source === "a1" && target === "r1");
    expect(past !== undefined && along.has(past)).toBe(false);
  });
});

describe("the best chain", () => {
  it("is the longest through the name", () => {
    const graph = graphOf("a1>r1", "a1?i1", "i1>r1", "r1>s1");
    expect(namesOn(graph, "a1")).toEqual(["a1", "i1", "r1", "s1"]);
  });

  it("of two as long has fewer contested steps, whatever its names are linked to", () => {
    const graph = graphOf(
      "a1?i1",
      "i1>r1",
      "i1>r2",
      "i1>t1",
      "t1>s1",
      "a1>i2",
      "i2>r1",
      "r1>s1",
      "r2>s1",
    );
    expect(namesOn(graph, "a1", "r1")).toEqual(["a1", "i2", "r1", "s1"]);
  });

  it("prefers a contested step, which is the article's, to one that is not", () => {
    const graph = graphOf("a1.i1", "i1>s1", "a1?i2", "i2>s1");
    expect(namesOn(graph, "s1")).toEqual(["a1", "i2", "s1"]);
  });

  it("passes through every name that was chosen", () => {
    const graph = graphOf("a1>i1", "i1>r1", "r1>s1", "a2?m1", "m1?r1", "r1>s2");
    expect(namesOn(graph, "s2", "m1")).toEqual(["a2", "m1", "r1", "s2"]);
  });

  it("is none where no chain passes through them all", () => {
    const graph = graphOf("a1>i1", "i1>r1", "r1>s1", "a1>i2", "i2>r2", "r2>s2");
    expect(findBestChain(graph, ["i1", "s2"])).toBeNull();
    expect(findBestChain(graph, [])).toBeNull();
  });

  it("can be followed from a link, and not where a step of it is gone", () => {
    const graph = graphOf("a1>i1", "i1>r1", "r1>s1");
    expect(followChain(graph, ["a1", "i1"])?.links).toHaveLength(1);
    expect(followChain(graph, ["a1", "r1"])).toBeNull();
    expect(followChain(graph, ["a1", "gone"])).toBeNull();
  });
});

describe("the columns", () => {
  const columns = [
    ["a1", "a2", "a3"],
    ["i1", "i2", "i3"],
  ];
  const crossed = [
    { source: "a1", target: "i3" },
    { source: "a2", target: "i1" },
    { source: "a3", target: "i2" },
  ];

  it("are ordered without crossings where they can be", () => {
    expect(countCrossings(columns, crossed)).toBe(2);
    const ordered = orderColumns(columns, crossed);
    expect(countCrossings(ordered, crossed)).toBe(0);
    expect(ordered.map((ids) => ids.toSorted())).toEqual(columns);
  });

  it("count a line that passes a column", () => {
    const three = [["a1", "a2"], ["i1"], ["r1", "r2"]];
    const lines = [
      { source: "a1", target: "r2" },
      { source: "a2", target: "r1" },
    ];
    expect(countCrossings(three, lines)).toBe(1);
  });

  it("give each name the room its lines of text need", () => {
    const { height, middles, gaps } = spreadColumn([48, 20, 20], 200);
    expect(height).toBe(200);
    expect((middles[1] ?? 0) - (middles[0] ?? 0)).toBeGreaterThan(34);
    expect(gaps).toHaveLength(4);
    expect(spreadColumn([48, 20, 20], 60).height).toBeGreaterThan(88);
  });

  it("are walked up and down, and left and right along the lines", () => {
    const graph = graphOf("a1>i1", "a2>i1", "a2>i2", "i1>r1", "i2>r1", "r1>s1");
    const walk = { graph, columns: [["a1", "a2"], ["i1", "i2"], [], ["r1"], [], ["s1"]], lit: [] };
    expect(walkColumns(walk, "a1", "ArrowDown")).toBe("a2");
    expect(walkColumns(walk, "a1", "ArrowUp")).toBeNull();
    expect(walkColumns(walk, "a1", "End")).toBe("a2");
    expect(walkColumns(walk, "a2", "ArrowRight")).toBe("i1");
    expect(walkColumns({ ...walk, lit: ["i2"] }, "a2", "ArrowRight")).toBe("i2");
    expect(walkColumns(walk, "r1", "ArrowLeft")).toBe("i1");
    expect(walkColumns(walk, "a2", "Tab")).toBeNull();
  });

  it("lead to the nearest column first, also along what is lit", () => {
    const graph = graphOf("a1>r1", "a1>i1", "i1>r1", "r1>s1", "a1>t1", "t1>s1", "i1>t1");
    const walk = { graph, columns: [["a1"], ["i1"], [], ["r1"], ["t1"], ["s1"]], lit: [] };
    expect(walkColumns(walk, "a1", "ArrowRight")).toBe("i1");
    expect(walkColumns({ ...walk, lit: ["a1", "r1", "s1"] }, "a1", "ArrowRight")).toBe("r1");
    expect(walkColumns(walk, "s1", "ArrowLeft")).toBe("t1");
  });
});

it("a line passes a column through the gap nearest its course", () => {
  const path = routeLine({ x: 0, y: 0 }, { x: 200, y: 100 }, [{ x: 100, gaps: [10, 60, 120] }]);
  expect(path).toContain("100 60");
  expect(path.startsWith("M0 0C")).toBe(true);
  expect(path.endsWith("200 100")).toBe(true);
});
