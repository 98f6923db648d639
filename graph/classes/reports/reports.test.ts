import { expect, it } from "vitest";
import { createMapKeys, NO_SAME_WORDS } from "../../maps/create-map-keys.ts";
import { GOAL_LINES, LEARNER_LINES, mapOfLines } from "../../maps/golden-maps.ts";
import { measureStudent } from "./measure-student.ts";
import { MEASURES, type MeasureName } from "../../maps/measures/measure-names.ts";
import { writePropositionTable, writeStudentTable } from "./report-tables.ts";

const KEYS = createMapKeys(NO_SAME_WORDS);
const EXPERTS = [{ name: "one view", map: mapOfLines(GOAL_LINES) }];
const numbers = measureStudent(mapOfLines(LEARNER_LINES), { experts: EXPERTS }, KEYS);
const heads = {
  alias: "Alias",
  joinedAt: "Joined",
  changedAt: "Changed",
  isFinished: "Finished",
  yes: "yes",
  no: "no",
  concepts: "Concepts",
  propositions: "Propositions",
  crossLinks: "Cross-links",
  parked: "Parked",
  marked: "Marked",
  measures: Object.fromEntries(MEASURES.map((name) => [name, name])) as Record<MeasureName, string>,
};

it("measures a map beside an expert's by the golden numbers", () => {
  const [beside] = numbers.besides;
  expect(beside?.values.kitBuild).toBeCloseTo(0.4);
  expect(beside?.values.kitBuildUndirected).toBeCloseTo(0.6);
  expect(beside?.values.f1).toBeCloseTo(0.4444);
  expect(beside?.values.goldsmithC).toBeCloseTo(0.5278);
  expect(beside?.values.linkJaccard).toBeCloseTo(0.5);
});

it("a table of students has a column for each measure and expert, and none that sums them up", () => {
  const line = { alias: "Otter", joinedAt: "10:00", changedAt: null, isFinished: true, marked: 0 };
  const [head = "", row = ""] = writeStudentTable([{ ...line, numbers }], ["one view"], heads)
    .replace("\uFEFF", "")
    .split("\r\n");
  expect(head.split(",")).toHaveLength(9 + MEASURES.length);
  expect(row).toMatch(/^Otter,10:00,,yes,5,4,/);
  expect(row).toContain("0.4000");
});

it("a table of propositions has the unsaid too, and no cell of it is a formula", () => {
  const said = { key: "k", source: "=cmd|' /C calc'!A0", phrase: "drives", target: "exile" };
  const unsaid = { key: "u", source: "policy", phrase: "shapes", target: "exile" };
  const text = writePropositionTable(
    {
      map: {
        said: [{ said, students: 2 }],
        students: 4,
        unsaid: [{ said: unsaid, isJoined: false }],
      },
      expert: new Set(["u"]),
      revealed: new Set(["k"]),
    },
    {
      source: "From",
      phrase: "Phrase",
      target: "To",
      students: "Students",
      share: "Share",
      expert: "Expert",
      revealed: "Shown",
      yes: "yes",
      no: "no",
    },
  );
  expect(text.replace("\uFEFF", "").split("\r\n")).toEqual([
    "From,Phrase,To,Students,Share,Expert,Shown",
    "'=cmd|' /C calc'!A0,drives,exile,2,0.5000,no,yes",
    "policy,shapes,exile,0,0.0000,yes,no",
    "",
  ]);
});
