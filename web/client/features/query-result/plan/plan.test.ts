import { describe, expect, it } from "vitest";
import type { CypherPlan } from "../../../../contract/cypher.ts";
import { enLate } from "../../../i18n/en-late.ts";
import { MEANINGS, meaningOf } from "./operator-meaning.ts";
import { costOf, estimateError, toRun } from "./read-plan.ts";

const step = (operator: string, more: Partial<CypherPlan> = {}): CypherPlan => ({
  operator,
  details: "",
  estimatedRows: null,
  rows: null,
  dbHits: null,
  children: [],
  ...more,
});

describe("a plan", () => {
  it("is read in the order in which it is done, with branches before what joins them", () => {
    const joined = step("NodeHashJoin", {
      children: [step("NodeByLabelScan"), step("Expand(All)", { children: [step("Argument")] })],
    });
    const run = toRun(
      step("ProduceResults", { children: [step("Filter", { children: [joined] })] }),
    );
    expect(run.steps.map(({ operator }) => operator)).toEqual([
      "NodeHashJoin",
      "Filter",
      "ProduceResults",
    ]);
    const branches = run.branches.map(({ steps }) => steps.map(({ operator }) => operator));
    expect(branches).toEqual([["NodeByLabelScan"], ["Argument", "Expand(All)"]]);
  });

  it("names the costliest step by the best that the engine counted", () => {
    const scan = step("AllNodesScan", { rows: 3, dbHits: 900, estimatedRows: 5 });
    const plan = step("ProduceResults", { rows: 800, dbHits: 0, children: [scan] });
    expect(costOf(plan)).toMatchObject({ measure: "dbHits", most: 900, costliest: scan });
    const bare = step("Return", { rows: 2, children: [step("Scan", { rows: 46 })] });
    expect(costOf(bare)).toMatchObject({ measure: "rows", costliest: { operator: "Scan" } });
    expect(costOf(step("Return", { children: [step("NodeScan")] }))).toBeNull();
  });

  it("says when an estimate was far off, and not when it was near", () => {
    expect(estimateError(step("Expand", { estimatedRows: 10, rows: 400 }))).toBe(40);
    expect(estimateError(step("Expand", { estimatedRows: 400, rows: 10 }))).toBe(0.025);
    expect(estimateError(step("Expand", { estimatedRows: 10, rows: 20 }))).toBeNull();
    expect(estimateError(step("Expand", { estimatedRows: 0.2, rows: 1 }))).toBeNull();
  });
});

describe("operators", () => {
  it.each([
    ["NodeByLabelScan@neo4j", "byLabel"],
    ["NodeUniqueIndexSeek(Locking)", "byUniqueIndex"],
    ["NodeIndexSeek", "byIndex"],
    ["NodeIndexContainsScan", "textIndex"],
    ["DirectedRelationshipTypeScan", "byType"],
    ["UndirectedAllRelationshipsScan", "allRelationships"],
    ["DirectedRelationshipIndexSeek", "relationshipIndex"],
    ["Expand(All)", "expand"],
    ["Expand(Into)", "expandInto"],
    ["OptionalExpand(All)", "optionalExpand"],
    ["VarLengthExpand(Pruning)", "varLength"],
    ["StatefulShortestPath(Into)", "shortest"],
    ["Repeat(Trail)", "repeat"],
    ["EagerAggregation", "aggregate"],
    ["OrderedDistinct", "distinct"],
    ["NodeCountFromCountStore", "countStore"],
    ["PartialSort", "sort"],
    ["Top", "top"],
    ["ExhaustiveLimit", "limit"],
    ["SemiApply", "exists"],
    ["AntiSemiApply", "notExists"],
    ["RollUpApply", "collectSubquery"],
    ["Apply", "apply"],
    ["CartesianProduct", "cartesian"],
    ["ValueHashJoin", "join"],
    ["NodeLeftOuterHashJoin", "outerJoin"],
    ["Optional", "optional"],
    ["Union", "union"],
    ["Eager", "eager"],
    ["CacheProperties", "cache"],
    ["ProcedureCall", "procedure"],
    ["ProduceResults", "produce"],
    ["Projection", "project"],
    ["ShowIndexes", "schema"],
  ])("%s of Neo4j has its sentence", (operator, meaning) =>
    expect(meaningOf(operator)).toBe(meaning),
  );

  it.each([
    ["NodeScan", "byLabel"],
    ["Scan", "byLabel"],
    ["HashAggregate", "aggregate"],
    ["Return", "produce"],
    ["Project", "project"],
    ["LeftJoin", "outerJoin"],
    ["CallProcedure", "procedure"],
    ["Otherwise", "otherwise"],
    ["ShortestPath", "shortest"],
    ["Empty", "empty"],
  ])("%s of the embedded engine has its sentence", (operator, meaning) =>
    expect(meaningOf(operator)).toBe(meaning),
  );

  it("one that nobody described has none, and each meaning has one", () => {
    expect(meaningOf("QuantumLeap")).toBeNull();
    const words: Readonly<Record<string, string>> = enLate;
    expect(MEANINGS.filter((meaning) => !(`result.op.${meaning}` in words))).toEqual([]);
  });
});
