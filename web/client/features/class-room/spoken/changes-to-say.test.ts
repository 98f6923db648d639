import { expect, it } from "vitest";
import type { StudentHead } from "../../../../contract/classes.ts";
import { changesToSay } from "./changes-to-say.ts";

const student = (id: string, more: Partial<StudentHead> = {}): StudentHead => ({
  id,
  alias: { animal: 0, number: 1 },
  joinedAt: "",
  changedAt: null,
  seenAt: "",
  isFinished: false,
  revision: 1,
  concepts: 0,
  propositions: 0,
  parked: 0,
  handedBack: 0,
  ...more,
});
const running = { state: "running" } as const;

it("says how many came, finished and were taken out, and what became of the class", () => {
  const before = { ...running, state: "open" as const, students: [student("a"), student("b")] };
  const after = {
    ...running,
    students: [student("b", { isFinished: true }), student("c"), student("d")],
  };
  expect(changesToSay(before, after)).toEqual([
    { is: "state", state: "running" },
    { is: "joined", count: 2 },
    { is: "finished", count: 1 },
    { is: "left", count: 1 },
  ]);
});

it("says nothing of a save", () => {
  const before = { ...running, students: [student("a")] };
  const after = { ...running, students: [student("a", { revision: 7, propositions: 3 })] };
  expect(changesToSay(before, after)).toEqual([]);
});
