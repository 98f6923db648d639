/** Names of files after what the map asks. Pure. */
import type { ConceptMap } from "../../../../../graph/model/concept-map.ts";

const LONGEST = 60;

/** Letters of any alphabet and digits, joined by hyphens: what every system takes. `map` where nothing is asked. */
export function toFileName(map: Pick<ConceptMap, "focusQuestion" | "title">): string {
  const words = (map.focusQuestion.trim() || map.title.trim())
    .normalize("NFC")
    .replaceAll(/['’ʼ]/g, "")
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  let name = "";
  for (const word of words ?? []) {
    const longer = name === "" ? word : `${name}-${word}`;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return name || words?.[0]?.slice(0, LONGEST) || "map";
}
