/** Our own JSON, which nothing is lost in. It may have been changed by hand. */
import { type ConceptMap, conceptMapSchema } from "../../../model/concept-map.ts";
import { MapFileError } from "../map-file-error.ts";
import { jsonTaker } from "../read-json-values.ts";

const KNOWN_VERSION = 1;

/** @param file What the text holds. @throws MapFileError */
export function readMapJson(file: unknown): ConceptMap {
  const take = jsonTaker("JSON");
  const map = take.object(take.object(file, "the file")["map"], "map");
  const version = take.number(map["version"], "map.version") ?? KNOWN_VERSION;
  if (version > KNOWN_VERSION)
    throw new MapFileError("MAP_TOO_NEW", { version, known: KNOWN_VERSION });
  const parsed = conceptMapSchema.safeParse(map);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new MapFileError("MAP_VALUE", {
    path: ["map", ...(issue?.path ?? [])].join("."),
    problem: issue?.message ?? "",
  });
}
