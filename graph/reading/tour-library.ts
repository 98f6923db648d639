/** The tours of `tours/`, one YAML file each. */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Tour, tourSchema } from "../model/tour.ts";

const FOLDER = new URL("../../tours/", import.meta.url);

/** A tour's file is not as `graph/model/tour.ts` wants it. */
export class TourError extends Error {
  override readonly name = "TourError";
}

/** In the order of the files' names. @throws TourError */
export function readTourLibrary(folder: URL = FOLDER): Tour[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .toSorted()
    .map((file) => parseTour(file, readFileSync(new URL(file, folder), "utf8")));
}

export function parseTour(file: string, text: string): Tour {
  const { success, data, error } = tourSchema.safeParse(parseYaml(file, text));
  if (success) return data;
  const [issue] = error.issues;
  throw new TourError(
    `tours/${file}: ${issue?.path.join(".") ?? "the file"}: ${issue?.message ?? "is not right"}.`,
  );
}

function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    const [what] = String((cause as Error).message).split("\n");
    throw new TourError(
      `tours/${file}: ${what} A text with a colon must stand in quotation marks.`,
      {
        cause,
      },
    );
  }
}
