import { describe, expect, it } from "vitest";
import { choosePast } from "./choose-past.ts";

const NOW = Date.parse("2026-11-26T12:00:00Z");
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Saved at these ages, the first revision first. */
function versionsOf(ages: readonly number[], bytes = 1000) {
  return ages.map((age, index) => ({
    revision: index + 1,
    savedAt: new Date(NOW - age).toISOString(),
    bytes,
  }));
}

function everyOf(step: number, length: number): number[] {
  return Array.from({ length: length / step }, (_, index) => length - index * step);
}

function keptOf(ages: readonly number[], bytes?: number): number[] {
  return [...choosePast(versionsOf(ages, bytes), NOW)].toSorted((a, b) => a - b);
}

describe("earlier revisions", () => {
  it("are kept one a minute of the last hour, the last of each", () => {
    expect(keptOf([5 * MINUTE - 1, 5 * MINUTE - 10_000, 5 * MINUTE - 59_000, 10_000])).toEqual([
      3, 4,
    ]);
    expect(keptOf(everyOf(5000, HOUR - 5000))).toHaveLength(60);
  });

  it("are kept one an hour of the last week", () => {
    expect(keptOf([2 * HOUR - 1, 2 * HOUR - 30 * MINUTE, 90_000])).toEqual([2, 3]);
    expect(keptOf(everyOf(10 * MINUTE, 7 * DAY))).toHaveLength(1 + 7 * 24 + 5);
  });

  it("are kept one a day before that, the last of each", () => {
    expect(keptOf([10 * DAY, 10 * DAY - HOUR, 10 * DAY - 11 * HOUR, 9 * DAY])).toEqual([3, 4]);
  });

  it("are never more than a shelf and its room hold: the oldest go", () => {
    expect(keptOf(everyOf(DAY, 900 * DAY))).toHaveLength(400);
    const large = keptOf(everyOf(DAY, 40 * DAY), 2 ** 20);
    expect(large).toEqual(Array.from({ length: 16 }, (_, index) => 25 + index));
  });

  it("are the same when they are chosen again", () => {
    const versions = versionsOf(everyOf(7 * MINUTE, 20 * DAY));
    const once = choosePast(versions, NOW);
    expect(
      choosePast(
        versions.filter(({ revision }) => once.has(revision)),
        NOW,
      ),
    ).toEqual(once);
  });
});
