/** The activities of `activities/` and of a teacher's own folder, one YAML file each. */
import { type ActivityFile, activityFileSchema } from "../model/activity-file.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readYamlFolder } from "./read-yaml-folder.ts";

const FOLDER = new URL("../../activities/", import.meta.url);

/** An activity's file is not as `graph/model/activity-file.ts` wants it, or speaks of what the atlas has not. */
export class ActivityFileError extends Error {
  override readonly name = "ActivityFileError";
}

/** In the order of the files' names. @throws ActivityFileError */
export function readActivityLibrary(folder: URL | string = FOLDER): ActivityFile[] {
  return readYamlFolder(folder).map(({ file, text }) => parseActivityFile(file, text));
}

/** @throws ActivityFileError */
export function parseActivityFile(file: string, text: string): ActivityFile {
  return parseYaml({ file, text }, activityFileSchema, refuse);
}

function refuse(message: string, options?: ErrorOptions): ActivityFileError {
  return new ActivityFileError(message, options);
}
