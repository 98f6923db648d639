import { expect, it } from "vitest";
import { secondsLeft, toClock } from "./time-left.ts";

it("counts by the server's clock, whatever this device's says", () => {
  const now = Date.parse("2026-11-26T10:00:00Z");
  expect(secondsLeft("2026-11-26T10:15:00Z", { now, ahead: 0 })).toBe(900);
  expect(secondsLeft("2026-11-26T10:15:00Z", { now, ahead: 120_000 })).toBe(780);
  expect(secondsLeft("2026-11-26T09:00:00Z", { now, ahead: 0 })).toBe(0);
  expect(secondsLeft(null, { now, ahead: 0 })).toBeNull();
});

it("reads as a clock", () => {
  expect([0, 65, 3725].map(toClock)).toEqual(["0:00", "1:05", "1:02:05"]);
});
