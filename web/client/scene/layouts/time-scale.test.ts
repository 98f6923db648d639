import { expect, it } from "vitest";
import { toYear } from "./layout-graph.ts";
import { createTimeScale } from "./time-scale.ts";

it("goes from the first year to the last without turning back", () => {
  const { toPart } = createTimeScale([1648, 1945, 1945.8, 2022.2]);
  const years = Array.from({ length: 376 }, (_, index) => 1648 + index);
  const parts = years.map(toPart);
  expect(parts).toEqual(parts.toSorted((a, b) => a - b));
  expect([parts[0], parts.at(-1)]).toEqual([0, 1]);
});

it("draws empty centuries together and gives a crowded year room", () => {
  const { toPart } = createTimeScale([1648, ...Array.from({ length: 12 }, () => 2022.5)]);
  expect(toPart(2023) - toPart(2022)).toBeGreaterThan((toPart(2022) - toPart(1649)) / 8);
});

it.each([
  ["1945", 1945],
  ["1945-07", 1945.5],
  ["-44-03-15", -43.8],
])("reads %s as the decimal year %d", (text, year) => {
  expect(toYear(text)).toBeCloseTo(year, 1);
});

it.each([null, "unknown", ""])("reads no year in %j", (text) => {
  expect(toYear(text)).toBeNull();
});
