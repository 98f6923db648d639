import { describe, expect, it } from "vitest";
import { createTimeScale } from "./time-scale.ts";
import {
  panWindow,
  reveal,
  toUnits,
  wholeWindow,
  windowBetween,
  zoomWindow,
} from "./time-window.ts";
import { toPeriod } from "./to-period.ts";

const scale = createTimeScale(
  [
    { start: 1648, end: 1649 },
    { start: 1940, end: 2027 },
  ],
  "recent",
);
const whole = wholeWindow(scale);

describe("the years in view", () => {
  it("keep the year under the pointer where it is while zooming", () => {
    const center = scale.toUnit(2022);
    const near = zoomWindow(scale, whole, 0.25, center);
    const { start, end } = toUnits(scale, near);
    expect((center - start) / (end - start)).toBeCloseTo(center);
    expect(end - start).toBeCloseTo(0.25);
  });

  it("are never more than all, nor too few to see", () => {
    expect(zoomWindow(scale, whole, 10)).toEqual(whole);
    let window = whole;
    for (let step = 0; step < 40; step += 1) window = zoomWindow(scale, window, 0.5, 0.9);
    const { start, end } = toUnits(scale, window);
    expect(end - start).toBeCloseTo(0.004);
  });

  it("stop at the ends when panned, without becoming narrower", () => {
    const window = windowBetween(scale, 2014, 2020);
    const size = (of: typeof window) => toUnits(scale, of).end - toUnits(scale, of).start;
    const last = panWindow(scale, window, 99);
    expect(last.end).toBeCloseTo(scale.to);
    expect(size(last)).toBeCloseTo(size(window));
  });

  it("go to a year out of view and stay for one in view", () => {
    const window = windowBetween(scale, 2014, 2020);
    expect(reveal(scale, window, 2016)).toBe(window);
    const moved = reveal(scale, window, 1950);
    expect(moved.start).toBeLessThan(1950);
    expect(moved.end).toBeGreaterThan(1950);
  });

  it("are whole years to the canvas's filter, both included", () => {
    expect(toPeriod(windowBetween(scale, 2014, 2023))).toEqual({ from: 2014, to: 2022 });
    expect(toPeriod({ start: 2014.5, end: 2014.7 })).toEqual({ from: 2014, to: 2014 });
  });
});
