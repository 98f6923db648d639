import { describe, expect, it } from "vitest";
import { createTimeScale, SHAPES } from "./time-scale.ts";

const day = (year: number) => ({ start: year, end: year + 1 / 365 });
const atlas = [
  day(1648.8),
  day(1939.1),
  { start: 1939, end: 1946 },
  day(1994),
  day(2022.2),
  day(2026.9),
];

describe.each(SHAPES)("the %s scale", (shape) => {
  const scale = createTimeScale(atlas, shape);

  it("runs from 0 to 1 and never back", () => {
    const years = Array.from({ length: 400 }, (_, index) => 1647 + index * 0.95);
    const units = years.map(scale.toUnit);
    expect(units).toEqual(units.toSorted((a, b) => a - b));
    expect([scale.toUnit(scale.from), scale.toUnit(scale.to)]).toEqual([0, 1]);
  });

  it("reads a place back as the year it was made from", () => {
    for (const year of [1647, 1648.5, 1700, 1939, 1994.25, 2014.1, 2022.17, 2027.9])
      expect(scale.toYear(scale.toUnit(year))).toBeCloseTo(year, 6);
  });

  it("keeps years outside the line at its ends", () => {
    expect([scale.toUnit(1000), scale.toUnit(3000)]).toEqual([0, 1]);
    expect([scale.toYear(-1), scale.toYear(2)]).toEqual([1647, 2028]);
  });

  it("breaks where nothing is dated for a lifetime, and says so", () => {
    expect(scale.breaks).toEqual([{ start: 1650, end: 1938 }]);
    expect(scale.toUnit(1938) - scale.toUnit(1650)).toBeCloseTo(0.04);
    // What stands before the break keeps room for its name.
    expect(scale.toUnit(1650)).toBeGreaterThan(0.05);
  });
});

describe("a year's room", () => {
  it("is the same everywhere on the even scale", () => {
    expect(roomOf("even", 1950)).toBeCloseTo(roomOf("even", 2022), 9);
  });

  it("grows towards today on the recent one", () => {
    expect(roomOf("recent", 2022)).toBeGreaterThan(5 * roomOf("recent", 1950));
  });

  it("has no break where dates follow each other", () => {
    expect(createTimeScale([day(1990), day(2020)], "even").breaks).toEqual([]);
  });
});

function roomOf(shape: "recent" | "even", year: number): number {
  const scale = createTimeScale(atlas, shape);
  return scale.toUnit(year + 1) - scale.toUnit(year);
}
