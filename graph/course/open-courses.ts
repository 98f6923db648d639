/** Everything that teaching Cypher needs: the courses, and the two gates between which an answer is judged. */
import { join } from "node:path";
import type { CypherGate } from "../gate/cypher-gate.ts";
import type { OpenGateEnvironment } from "../gate/open-gate.ts";
import type { Course } from "../model/course.ts";
import { readCourseLibrary } from "../reading/course-library.ts";
import type { GraphStore } from "../store/graph-store.ts";
import { DEFAULT_DATA_FOLDER } from "../store/open-store.ts";
import type { Gates } from "./check-answer.ts";
import { openAlteredGate } from "./open-altered-gate.ts";

export interface OpenedCourses {
  readonly courses: readonly Course[];
  readonly gates: Gates;
  /** Closes the altered copy, if there is one. The gate that was given stays open. */
  close(): Promise<void>;
}

/**
 * The library's courses and those that stand as YAML in `courses/` of the data folder.
 * @throws CourseError for a file that is no course
 */
export function openCourses(
  environment: OpenGateEnvironment,
  store: GraphStore,
  here: CypherGate,
): OpenedCourses {
  const own = join(environment.ATLAS_DATA || DEFAULT_DATA_FOLDER, "courses");
  let altered: Promise<CypherGate> | null = null;
  const open = (): Promise<CypherGate> => {
    altered ??= openAlteredGate(environment, store).catch((error: unknown) => {
      // The next answer tries again.
      altered = null;
      throw error;
    });
    return altered;
  };
  return {
    courses: [...readCourseLibrary(), ...readCourseLibrary(own)],
    gates: { here, altered: open },
    close: async () => (await altered?.catch(() => null))?.close(),
  };
}
