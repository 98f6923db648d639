/** The courses of `courses/` and of a teacher's own folder, one YAML file each. */
import { type Course, courseSchema } from "../model/course.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readYamlFolder } from "./read-yaml-folder.ts";

const FOLDER = new URL("../../courses/", import.meta.url);

/** A course's file is not as `graph/model/course.ts` wants it. */
export class CourseError extends Error {
  override readonly name = "CourseError";
}

/** In the order of the files' names. @throws CourseError */
export function readCourseLibrary(folder: URL | string = FOLDER): Course[] {
  return readYamlFolder(folder).map(({ file, text }) => parseCourse(file, text));
}

export function parseCourse(file: string, text: string): Course {
  const course = parseYaml({ file, text }, courseSchema, refuse);
  const twice = course.steps.find(
    ({ id }, index) => course.steps.findIndex((step) => step.id === id) < index,
  );
  if (twice !== undefined)
    throw new CourseError(
      `${file}: two steps have the id "${twice.id}". Give one of them another.`,
    );
  return course;
}

function refuse(message: string, options?: ErrorOptions): CourseError {
  return new CourseError(message, options);
}
