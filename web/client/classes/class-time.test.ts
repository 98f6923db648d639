import { expect, it } from "vitest";
import { timeOf, toClock } from "./class-time.ts";

const at = (minute: number) => `2026-03-02T10:${String(minute).padStart(2, "0")}:00.000Z`;
const running = { state: "running", startedAt: at(0), endsAt: at(15), now: at(3) } as const;

it("counts minutes since the start, and seconds until the end, by the server's clock", () => {
  const { left, minutes } = timeOf(running, Date.parse(at(4)) + 500);
  expect([left, minutes]).toEqual([660, 4]);
});

it("time that is up stays up", () => {
  expect(timeOf(running, Date.parse(at(20))).left).toBe(0);
});

it("in a pause as much is left as when it was heard", () => {
  const paused = { ...running, state: "paused" } as const;
  expect(timeOf(paused, Date.parse(at(9))).left).toBe(12 * 60);
});

it("without a limit nothing is left, and before the start nothing has passed", () => {
  const open = { state: "open", startedAt: null, endsAt: null, now: at(0) } as const;
  expect(timeOf(open, Date.parse(at(1)))).toMatchObject({ left: null, minutes: null });
});

it("is written as clocks write it", () => {
  expect([5, 65, 3725].map(toClock)).toEqual(["0:05", "1:05", "1:02:05"]);
});
