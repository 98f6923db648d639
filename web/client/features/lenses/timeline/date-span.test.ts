import { describe, expect, it } from "vitest";
import { toInterval, toSpan } from "./date-span.ts";

const closed = { isOpen: false, today: 2026.5 };

describe("a date on the line", () => {
  it("takes as much of it as is known: a year, a month, a day", () => {
    expect(toInterval("2014")).toEqual({ start: 2014, end: 2015 });
    const march = toInterval("2014-03");
    expect([march.start, march.end].map((year) => Math.round((year - 2014) * 365))).toEqual([
      59, 90,
    ]);
    const day = toInterval("2022-03-04");
    expect((day.end - day.start) * 365).toBeCloseTo(1);
  });

  it("counts a leap year's days by 366", () => {
    expect(toInterval("2024-12-31").end).toBe(2025);
    expect(toInterval("2024-07-01").start).toBeCloseTo(2024 + 182 / 366);
  });

  it("runs to the end of its last day", () => {
    expect(toSpan("1939", "1945", closed)).toMatchObject({ start: 1939, end: 1946, isOpen: false });
  });

  it("that goes on reaches today, and one that has ended does not", () => {
    const open = { isOpen: true, today: 2026.5 };
    expect(toSpan("2014-02-20", null, open)).toMatchObject({ end: 2026.5, isOpen: true });
    expect(toSpan("1939", "1945", open)).toMatchObject({ end: 1946, isOpen: false });
    expect(toSpan("2027", null, open)).toMatchObject({ start: 2027, end: 2028 });
  });

  it("of which only the end is known stands at its end", () => {
    expect(toSpan(null, "2005-12-31", closed)).toMatchObject({ from: null, to: "2005-12-31" });
    expect(toSpan(null, null, closed)).toBeNull();
  });
});
