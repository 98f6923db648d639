import { describe, expect, it } from "vitest";
import { graphOf } from "../../../../test/fixtures/graph-of.ts";
import { measureMetric } from "../../analysis/measure-metric.ts";
import type { WorkedMetric } from "../../analysis/metric-results.ts";
import { explainMetric } from "./explain-metric.ts";

/** Two triangles, a to c and x to z, joined through m; c has a second relation to m. */
const graph = graphOf("a>b b>c c>a c>m c>m m>x x>y y>z z>x");

const explain = (metric: WorkedMetric, of = graph) =>
  explainMetric(
    metric,
    measureMetric(metric, of, () => {}),
    of,
  );

describe("the example of a metric", () => {
  it("is for relations who has most, with how many others", () => {
    const values = new Map([
      ["c", 4],
      ["m", 3],
    ]);
    const result = { values, communities: [], relations: new Map() };
    expect(explainMetric("degree", result, graph)).toEqual({
      kind: "degree",
      id: "c",
      relations: 4,
      neighbors: 3,
      others: 6,
    });
  });

  it("is for betweenness who stands between most pairs, with their part", () => {
    expect(explain("betweenness")).toEqual({ kind: "betweenness", id: "m", share: 0.6 });
  });

  it("is for PageRank where one would be most of the time", () => {
    expect(explain("pagerank", graphOf("a>m b>m m>a"))).toEqual({
      kind: "pagerank",
      id: "m",
      share: expect.closeTo(0.486, 3),
    });
  });

  it("is for communities the largest, named by its most connected", () => {
    expect(explain("community")).toEqual({ kind: "community", ids: ["c", "m", "a"], count: 4 });
  });

  it("is for bridges whose loss cuts off most", () => {
    expect(explain("bridges")).toEqual({ kind: "bridges", id: "m", count: 3 });
  });
});

describe("where there is nothing to show", () => {
  it("says that nothing hangs on one, or stands between others", () => {
    const circle = graphOf("a>b b>c c>a");
    expect(explain("bridges", circle)).toEqual({ kind: "noBridges" });
    expect(explain("betweenness", circle)).toEqual({ kind: "noBetweenness" });
  });

  it.each(["betweenness", "pagerank", "community", "bridges"] as const)(
    "says for %s that there is no relation",
    (metric) => {
      expect(explain(metric, graphOf("a b"))).toEqual({ kind: "nothing" });
    },
  );

  it("knows no community where all relations lead back to where they start", () => {
    expect(explain("community", graphOf("a>a b"))).toEqual({ kind: "nothing" });
  });
});
