/**
 * What a column of texts holds, where that is sure: every one of its values must be the id or the name of one entity, a
 * type, a status, a kind, a statement of the atlas, or a date. One value that is not, and the column is plain text.
 */
import { ENTITY_KINDS, STATUSES } from "../../../../../graph/model/kinds.ts";
import { isRelationTypeName } from "../../../../../graph/model/relation-types.ts";
import type { GateValue } from "./read-value.ts";
import type { ResultLibrary } from "./result-library.ts";

export type ColumnRole =
  | "entityIds"
  | "entityNames"
  | "claims"
  | "types"
  | "statuses"
  | "kinds"
  | "dates"
  | "numbers"
  | "values";

export const DATE = /^\d{4}(-\d{2}){0,2}$/;

type Test = (text: string, library: ResultLibrary) => boolean;

const TESTS: readonly (readonly [ColumnRole, Test])[] = [
  ["statuses", (text) => STATUSES.some((status) => status === text)],
  ["kinds", (text) => ENTITY_KINDS.some((kind) => kind === text)],
  ["types", (text) => isRelationTypeName(text)],
  ["dates", (text) => DATE.test(text)],
  ["claims", (text, { relations }) => relations.has(text)],
  ["entityIds", (text, { entities }) => entities.has(text)],
  ["entityNames", (text, { byName }) => (byName.get(text) ?? null) !== null],
];

export function readColumns(
  columns: readonly string[],
  rows: readonly (readonly GateValue[])[],
  library: ResultLibrary,
): ColumnRole[] {
  return columns.map((_name, index) => readColumn(rows, index, library));
}

function readColumn(
  rows: readonly (readonly GateValue[])[],
  index: number,
  library: ResultLibrary,
): ColumnRole {
  const values = rows.map((row) => row[index] ?? null).filter((value) => value !== null);
  if (values.length === 0) return "values";
  if (values.every(isNumber)) return "numbers";
  let open = TESTS;
  for (const value of values)
    for (const part of partsOf(value)) {
      open = typeof part === "string" ? open.filter(([, test]) => test(part, library)) : [];
      if (open.length === 0) return "values";
    }
  return open === TESTS ? "values" : (open[0]?.[0] ?? "values");
}

/** A list of ids is a column of ids. */
function partsOf(value: GateValue): readonly GateValue[] {
  return Array.isArray(value) ? (value as GateValue[]).filter((part) => part !== null) : [value];
}

function isNumber(value: GateValue): boolean {
  if (typeof value === "number") return true;
  return typeof value === "object" && value !== null && "$int" in value;
}
