import { describe, expect, it } from "vitest";
import { makeTicks, type TickOptions } from "./time-ticks.ts";

const even = (from: number, to: number, width: number): TickOptions => ({
  from,
  to,
  toX: (year) => ((year - from) / (to - from)) * width,
  breaks: [],
  room: 60,
});
const names = (options: TickOptions) =>
  makeTicks(options).map(({ year, month }) => (month === null ? year : `${year}-${month}`));

describe("the axis", () => {
  it("names the round years that have room", () => {
    expect(names(even(1940, 2030, 900))).toEqual([
      1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020, 2030,
    ]);
    expect(names(even(2013, 2028, 700))).toEqual([2015, 2020, 2025]);
  });

  it("names months once a year has room for them", () => {
    expect(names(even(2022, 2023, 800))).toEqual([
      2022,
      "2022-2",
      "2022-3",
      "2022-4",
      "2022-5",
      "2022-6",
      "2022-7",
      "2022-8",
      "2022-9",
      "2022-10",
      "2022-11",
      "2022-12",
      2023,
    ]);
    expect(names(even(2022, 2023, 300))).toEqual([2022, "2022-4", "2022-7", "2022-10", 2023]);
  });

  it("takes a finer step whole or not at all", () => {
    const ticks = makeTicks(even(2020, 2030, 420)).map(({ year }) => year);
    expect(ticks).toEqual([2020, 2025, 2030]);
  });

  it("never sets two names nearer than there is room, on any line", () => {
    const warped: TickOptions = {
      ...even(1640, 2028, 1000),
      toX: (year) => 1000 * (1 - Math.log(1 + (2028 - year) / 6) / Math.log(1 + 388 / 6)),
    };
    const xs = makeTicks(warped).map(({ x }) => x);
    const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
    expect(xs.length).toBeGreaterThan(5);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(60);
  });

  it("names nothing inside a break", () => {
    const broken = { ...even(1640, 2040, 4000), breaks: [{ start: 1650, end: 1938 }] };
    const years = makeTicks(broken).map(({ year }) => year);
    expect(years.filter((year) => year >= 1650 && year <= 1938)).toEqual([]);
    expect(years).toContain(1640);
  });

  it("names a year of a stretch that is too short for round ones", () => {
    const short = { ...even(1647, 2028, 4000), breaks: [{ start: 1650, end: 1938 }] };
    expect(makeTicks(short)[0]).toEqual({ year: 1648, month: null, x: short.toX(1648) });
  });
});
