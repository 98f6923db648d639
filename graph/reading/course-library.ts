/** The courses of `courses/` and of a teacher's own folder, one YAML file each. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Course, courseSchema } from "../model/course.ts";

const FOLDER = new URL("../../courses/", import.meta.url);

/** A course's file is not as `graph/model/course.ts` wants it. */
export class CourseError extends Error {
  override readonly name = "CourseError";
}

/** In the order of the files' names. @throws CourseError */
export function readCourseLibrary(folder: URL | string = FOLDER): Course[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .toSorted()
    .map((file) => parseCourse(file, readFileSync(fileIn(folder, file), "utf8")));
}

function fileIn(folder: URL | string, file: string): URL | string {
  return typeof folder === "string" ? `${folder}/${file}` : new URL(file, folder);
}

export function parseCourse(file: string, text: string): Course {
  const { success, data, error } = courseSchema.safeParse(parseYaml(file, text));
  if (!success) {
    const [issue] = error.issues;
    throw new CourseError(
      `${file}: ${issue?.path.join(".") ?? "the file"}: ${issue?.message ?? "is not right"}.`,
    );
  }
  const twice = data.steps.find(
    ({ id }, index) => data.steps.findIndex((step) => step.id === id) < index,
  );
  if (twice !== undefined)
    throw new CourseError(
      `${file}: two steps have the id "${twice.id}". Give one of them another.`,
    );
  return data;
}

function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const [what] = String((cause as Error).message).split("\n");
    throw new CourseError(`${file}: ${what} A text with a colon must stand in quotation marks.`, {
      cause,
    });
  }
}
