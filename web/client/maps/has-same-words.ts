/** Whether two states of a map differ in places alone: what lists and advice say is then the same, at every frame of a drag. */
import type { ConceptMap, MapConcept, MapPhrase } from "../../../graph/model/concept-map.ts";

export function hasSameWords(a: ConceptMap, b: ConceptMap): boolean {
  if (a === b) return true;
  return (
    a.id === b.id &&
    a.language === b.language &&
    a.focusQuestion === b.focusQuestion &&
    a.groups === b.groups &&
    isSameList(a.parkingLot, b.parkingLot) &&
    haveSameParts(a.concepts, b.concepts) &&
    haveSameParts(a.phrases, b.phrases)
  );
}

function haveSameParts<Part extends MapConcept | MapPhrase>(
  a: readonly Part[],
  b: readonly Part[],
): boolean {
  if (a === b) return true;
  return a.length === b.length && a.every((part, index) => isSamePart(part, b[index]));
}

/** Arrays within a part are shared by edits that do not touch them. */
function isSamePart(a: MapConcept | MapPhrase, b: MapConcept | MapPhrase | undefined): boolean {
  if (a === b) return true;
  if (b === undefined) return false;
  const fields = Object.keys(a) as (keyof typeof a)[];
  return fields.every((field) => field === "position" || a[field] === b[field]);
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]));
}
