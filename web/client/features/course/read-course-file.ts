/** A teacher's course from a YAML file, checked as the server checks its own (`graph/model/course.ts`). */
import { parse } from "yaml";
import type { CourseItem } from "../../../contract/courses.ts";

export type CourseFault =
  | { readonly kind: "yaml"; readonly text: string }
  /** `where`: `steps.3.task.uk`. */
  | { readonly kind: "missing" | "unknown" | "twice"; readonly where: string }
  | { readonly kind: "large" };

export type ReadCourse =
  | { readonly kind: "course"; readonly course: CourseItem }
  | { readonly kind: "fault"; readonly fault: CourseFault };

const LARGEST = 500_000;
const COURSE_KEYS = ["id", "title", "about", "steps"];
const STEP_KEYS = [
  "id",
  "title",
  "learn",
  "task",
  "hints",
  "starter",
  "solution",
  "ordered",
  "anyOf",
];

class Fault extends Error {
  readonly fault: CourseFault;

  constructor(fault: CourseFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

export function readCourseFile(text: string): ReadCourse {
  try {
    if (text.length > LARGEST) throw new Fault({ kind: "large" });
    return { kind: "course", course: readCourse(parseYaml(text)) };
  } catch (error) {
    if (error instanceof Fault) return { kind: "fault", fault: error.fault };
    throw error;
  }
}

function parseYaml(text: string): unknown {
  try {
    // Aliases can make a short file unpack without end.
    return parse(text, { maxAliasCount: 50 });
  } catch (error) {
    const [line = ""] = String((error as Error).message).split("\n");
    throw new Fault({ kind: "yaml", text: line });
  }
}

type Raw = Readonly<Record<string, unknown>>;

function readCourse(value: unknown): CourseItem {
  const raw = asMap(value, "");
  checkKeys(raw, COURSE_KEYS, "");
  const steps = raw["steps"];
  if (!Array.isArray(steps) || steps.length === 0)
    throw new Fault({ kind: "missing", where: "steps" });
  const read = steps.map((step, index) =>
    readStep(asMap(step, `steps.${index}`), `steps.${index}`),
  );
  const twice = read.findIndex(({ id }, index) => read.findIndex((step) => step.id === id) < index);
  if (twice >= 0) throw new Fault({ kind: "twice", where: `steps.${twice}.id` });
  return {
    id: asText(raw["id"], "id"),
    title: asWords(raw["title"], "title"),
    about: asWords(raw["about"], "about"),
    steps: read,
  };
}

function readStep(raw: Raw, where: string): CourseItem["steps"][number] {
  checkKeys(raw, STEP_KEYS, where);
  const { hints = [], starter, ordered, anyOf } = raw;
  if (!Array.isArray(hints)) throw new Fault({ kind: "missing", where: `${where}.hints` });
  return {
    id: asText(raw["id"], `${where}.id`),
    title: asWords(raw["title"], `${where}.title`),
    learn: asWords(raw["learn"], `${where}.learn`),
    task: asWords(raw["task"], `${where}.task`),
    hints: hints.map((hint, index) => asWords(hint, `${where}.hints.${index}`)),
    solution: asText(raw["solution"], `${where}.solution`),
    ...(starter !== undefined && { starter: asText(starter, `${where}.starter`) }),
    ...(ordered !== undefined && { ordered: ordered === true }),
    ...(anyOf !== undefined && { anyOf: readAnyOf(asMap(anyOf, `${where}.anyOf`), where) }),
  };
}

function readAnyOf(raw: Raw, where: string): { rows: number; of: string } {
  const { rows } = raw;
  if (typeof rows !== "number" || !Number.isInteger(rows) || rows < 1)
    throw new Fault({ kind: "missing", where: `${where}.anyOf.rows` });
  return { rows, of: asText(raw["of"], `${where}.anyOf.of`) };
}

function asMap(value: unknown, where: string): Raw {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Fault({ kind: "missing", where: where || "id" });
  return value as Raw;
}

function asText(value: unknown, where: string): string {
  if (typeof value !== "string" || value.trim() === "") throw new Fault({ kind: "missing", where });
  return value;
}

function asWords(value: unknown, where: string): { en: string; id: string; uk: string } {
  const raw = asMap(value, where);
  return {
    en: asText(raw["en"], `${where}.en`),
    id: asText(raw["id"], `${where}.id`),
    uk: asText(raw["uk"], `${where}.uk`),
  };
}

/** A key that is written wrongly would be lost without a word. */
function checkKeys(raw: Raw, known: readonly string[], where: string): void {
  const unknown = Object.keys(raw).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new Fault({ kind: "unknown", where: where === "" ? unknown : `${where}.${unknown}` });
}
