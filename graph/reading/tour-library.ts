/** The tours of `tours/`, one YAML file each. */
import { type Tour, tourSchema } from "../model/tour.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readYamlFolder } from "./read-yaml-folder.ts";

const FOLDER = new URL("../../tours/", import.meta.url);

/** A tour's file is not as `graph/model/tour.ts` wants it. */
export class TourError extends Error {
  override readonly name = "TourError";
}

/** In the order of the files' names. @throws TourError */
export function readTourLibrary(folder: URL = FOLDER): Tour[] {
  return readYamlFolder(folder).map(({ file, text }) => parseTour(file, text));
}

export function parseTour(file: string, text: string): Tour {
  return parseYaml({ file: `tours/${file}`, text }, tourSchema, refuse);
}

function refuse(message: string, options?: ErrorOptions): TourError {
  return new TourError(message, options);
}
