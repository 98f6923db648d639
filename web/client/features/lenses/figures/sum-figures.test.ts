import { describe, expect, it } from "vitest";
import { figure } from "../../../../../test/fixtures/figure-world.ts";
import type { Comparator } from "./collect-figures.ts";
import { sumFigures } from "./sum-figures.ts";

describe("a sum", () => {
  it("counts a figure once, however often it is chosen", () => {
    const shared = figure({ id: "shared", value: 420, unit: "EUR", of: ["amif", "isf"] });
    const other = figure({ id: "other", value: 80, unit: "EUR" });
    expect(sumFigures([shared, shared, other])).toEqual([
      { unit: "EUR", total: 500, comparator: "=", count: 2 },
    ]);
  });

  it("keeps units apart, the one with most figures first", () => {
    const figures = [
      figure({ id: "a", value: 1, unit: "USD" }),
      figure({ id: "b", value: 2, unit: "EUR" }),
      figure({ id: "c", value: 3, unit: "EUR" }),
    ];
    expect(sumFigures(figures).map(({ unit, total }) => [unit, total])).toEqual([
      ["EUR", 5],
      ["USD", 1],
    ]);
  });

  it("is no surer than the least sure of its parts", () => {
    expect([sumOf("=", "="), sumOf("=", ">"), sumOf(">", ">"), sumOf(">", "<")]).toEqual([
      "=",
      ">",
      ">",
      "~",
    ]);
  });

  it("of nothing is none", () => {
    expect(sumFigures([])).toEqual([]);
  });
});

function sumOf(...signs: readonly Comparator[]): Comparator | undefined {
  const figures = signs.map((comparator, index) =>
    figure({ id: String(index), value: 1, comparator }),
  );
  return sumFigures(figures)[0]?.comparator;
}
