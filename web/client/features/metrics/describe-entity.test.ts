import { expect, it } from "vitest";
import { measureDegree } from "../../../../graph/analysis/metrics/measure-degree.ts";
import { graphOf } from "../../../../test/fixtures/graph-of.ts";
import { measureMetric } from "../../analysis/measure-metric.ts";
import { describeCompany, describeConnectedness } from "./describe-entity.ts";

const star = graphOf("m>a m>b m>c a>b d");

it("says how many others an entity is connected to, and that none has as many", () => {
  expect(describeConnectedness("m", measureDegree(star))).toEqual({
    neighbors: 3,
    others: 4,
    above: 0,
    isAlone: true,
  });
});

it("says how many have more, and that others share the place", () => {
  expect(describeConnectedness("a", measureDegree(star))).toEqual({
    neighbors: 2,
    others: 4,
    above: 1,
    isAlone: false,
  });
});

it("names an entity's community by the others in it", () => {
  const graph = graphOf("a>b b>c c>a c>x x>y y>z z>x");
  const result = measureMetric("community", graph, () => {});
  expect(describeCompany("c", result, graph)).toEqual({ count: 3, ids: ["a", "b"] });
});

it("knows no company for an entity by itself", () => {
  const result = measureMetric("community", star, () => {});
  expect(describeCompany("d", result, star)).toBeNull();
});
