import { expect, it } from "vitest";
import { estimateSeconds, measureInSlices } from "./measure-in-slices.ts";

/** A run of so many steps, each of which takes so many milliseconds of a clock that is ours. */
function slowRun(total: number, milliseconds: number) {
  let time = 0;
  let done = 0;
  let stalled = 0;
  return {
    now: () => time,
    /** The next step takes so much longer. */
    stall: (longer: number) => {
      stalled = longer;
    },
    run: {
      total,
      step() {
        time += milliseconds + stalled;
        stalled = 0;
        done += 1;
        return done < total;
      },
      finish: () => new Map([["done", done]]),
    },
  };
}

it("tells the progress about ten times a second, however short the steps are", () => {
  const { run, now } = slowRun(100, 25);
  const told: number[] = [];
  expect(measureInSlices(run, (part) => told.push(part), now).get("done")).toBe(100);
  expect(told.slice(0, 3)).toEqual([0.04, 0.08, 0.12]);
  expect(told).toHaveLength(24);
});

it("tells no progress of what is over before anybody could read it", () => {
  const { run, now } = slowRun(10, 5);
  const told: number[] = [];
  measureInSlices(run, (part) => told.push(part), now);
  expect(told).toEqual([]);
});

it("estimates the whole from its first steps, whatever one of them took", () => {
  const { run, now, stall } = slowRun(10_000, 2);
  stall(100);
  expect(estimateSeconds(run, now)).toBe(20);
});

it("estimates nothing for nothing", () => {
  const { run, now } = slowRun(0, 2);
  expect(estimateSeconds(run, now)).toBe(0);
});
