import { describe, expect, it } from "vitest";
import { readCourseFile } from "./read-course-file.ts";

const words = (text: string) => `{ en: "${text}", id: "${text}", uk: "${text}" }`;
const step = (id: string, more = "") => `  - id: ${id}
    title: ${words("A title")}
    learn: ${words("Something new")}
    task: ${words("A task")}
    hints: []
    solution: MATCH (n) RETURN n
${more}`;
const course = (steps: string) =>
  `id: my-course\ntitle: ${words("Mine")}\nabout: ${words("About it")}\nsteps:\n${steps}`;

describe("a course from a file", () => {
  it("is read with all that a step may say", () => {
    const more =
      "    ordered: true\n    starter: MATCH (n)\n    anyOf: { rows: 5, of: MATCH (n) RETURN n }\n";
    const read = readCourseFile(course(step("one", more) + step("two")));
    expect(read).toMatchObject({
      kind: "course",
      course: {
        id: "my-course",
        steps: [
          { id: "one", ordered: true, starter: "MATCH (n)", anyOf: { rows: 5 } },
          { id: "two", solution: "MATCH (n) RETURN n" },
        ],
      },
    });
  });

  it.each([
    ["no YAML", "id: [", { kind: "yaml" }],
    ["nothing", "", { kind: "missing", where: "id" }],
    ["no steps", course(""), { kind: "missing", where: "steps" }],
    [
      "a language too few",
      course(step("one").replace(', uk: "A task"', "")),
      { kind: "missing", where: "steps.0.task.uk" },
    ],
    [
      "a word that is none",
      course(step("one", "    solutoin: x\n")),
      { kind: "unknown", where: "steps.0.solutoin" },
    ],
    [
      "two steps of one id",
      course(step("one") + step("one")),
      { kind: "twice", where: "steps.1.id" },
    ],
    ["half a million letters", "x".repeat(500_001), { kind: "large" }],
  ])("is refused with its place: %s", (_what, text, fault) => {
    expect(readCourseFile(text)).toMatchObject({ kind: "fault", fault });
  });

  it("does not unpack without end", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f"]
      .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcde"[at]}`).join(",")}]`)
      .join("\n")}`;
    expect(readCourseFile(bomb)).toMatchObject({ kind: "fault" });
  });
});
