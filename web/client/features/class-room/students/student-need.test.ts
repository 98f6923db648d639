import { expect, it } from "vitest";
import type { StudentHead } from "../../../../contract/classes.ts";
import { byNeed, needOf } from "./student-need.ts";

const NOW = Date.parse("2026-03-02T10:20:00Z");
const ago = (seconds: number) => new Date(NOW - seconds * 1000).toISOString();
const running = { state: "running", now: NOW, runningSince: NOW - 900_000 } as const;

const student = (given: Partial<StudentHead>): StudentHead => ({
  id: "s",
  alias: { animal: 0, number: 1 },
  joinedAt: ago(800),
  changedAt: ago(10),
  seenAt: ago(5),
  isFinished: false,
  revision: 2,
  concepts: 3,
  propositions: 2,
  parked: 0,
  handedBack: 0,
  ...given,
});

it("a student who changes their map works, and one who never did waits", () => {
  expect(needOf(student({}), running)).toBe("working");
  expect(needOf(student({ changedAt: null, joinedAt: ago(30) }), running)).toBe("waiting");
});

it("three minutes without a change are standing still, while the class runs", () => {
  const still = student({ changedAt: ago(200) });
  expect(needOf(still, running)).toBe("still");
  expect(needOf(still, { ...running, state: "paused", runningSince: null })).toBe("working");
});

it("a pause does not count as standing still", () => {
  const back = { ...running, runningSince: NOW - 20_000 };
  expect(needOf(student({ changedAt: ago(600) }), back)).toBe("working");
});

it("one who was not seen for a minute is away, unless they had finished", () => {
  expect(needOf(student({ seenAt: ago(70) }), running)).toBe("away");
  expect(needOf(student({ seenAt: ago(70), isFinished: true }), running)).toBe("finished");
});

it("those who may need help come first, the longest still before the others", () => {
  const all = [
    student({ id: "works" }),
    student({ id: "still", changedAt: ago(200) }),
    student({ id: "done", isFinished: true }),
    student({ id: "longer", changedAt: ago(500) }),
  ];
  const sorted = all.toSorted(byNeed(running, ({ id }) => id));
  expect(sorted.map(({ id }) => id)).toEqual(["longer", "still", "works", "done"]);
});
