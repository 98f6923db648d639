/** Our own JSON: the whole map, as the atlas keeps it. */
import type { ConceptMap } from "../../../model/concept-map.ts";

export const MAP_JSON_FORMAT = "human-security-atlas/map";

export function writeMapJson(map: ConceptMap): string {
  return `${JSON.stringify({ format: MAP_JSON_FORMAT, map }, null, 1)}\n`;
}
