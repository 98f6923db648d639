/** Whether two maps say the same and look the same: only which revision they are may differ. */
import type { ConceptMap } from "../../model/concept-map.ts";

export function hasSameContent(a: ConceptMap, b: ConceptMap): boolean {
  const fields = Object.keys(a) as (keyof ConceptMap)[];
  return fields.every((field) => field === "revision" || isEqual(a[field], b[field]));
}

/** Of what JSON can hold, whatever the order of its keys. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), b as Readonly<Record<string, unknown>>];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === Object.keys(right).length &&
    left.every(([key, value]) => key in right && isEqual(value, right[key]))
  );
}
