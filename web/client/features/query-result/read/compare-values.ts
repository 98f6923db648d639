/** The order of values of a column, each kind by its own measure: numbers as numbers, names as the reader's language has them. */
import type { Language } from "../../../../../graph/model/kinds.ts";
import { nameNode } from "./name-node.ts";
import { plainText } from "./plain-text.ts";
import type { ColumnRole } from "./read-columns.ts";
import { type GateValue, readValue, type ReadValue } from "./read-value.ts";
import type { ResultLibrary } from "./result-library.ts";

export interface OrderBy {
  readonly column: number;
  readonly isDescending: boolean;
}

export interface OrderSource {
  readonly rows: readonly (readonly GateValue[])[];
  readonly roles: readonly ColumnRole[];
  readonly library: ResultLibrary;
  readonly language: Language;
}

/** Kinds that can be compared with each other share a rank. */
const RANKS: Readonly<Record<ReadValue["kind"], number>> = {
  boolean: 0,
  number: 1,
  integer: 1,
  text: 2,
  node: 2,
  relationship: 2,
  path: 3,
  list: 4,
  point: 5,
  map: 6,
  null: 7,
};

interface Key {
  readonly rank: number;
  readonly value: string | number | bigint;
}

/** Indexes of the rows. What is nothing comes last, whichever way; equal values keep the answer's order. */
export function orderRows(source: OrderSource, { column, isDescending }: OrderBy): number[] {
  const collator = new Intl.Collator(source.language, { numeric: true });
  const keys = source.rows.map((row) => toKey(row[column] ?? null, column, source));
  const way = isDescending ? -1 : 1;
  return source.rows
    .map((_row, index) => index)
    .toSorted((left, right) => {
      const [a, b] = [keys[left] as Key, keys[right] as Key];
      if (a.rank === RANKS.null || b.rank === RANKS.null) return a.rank - b.rank;
      return way * (a.rank === b.rank ? compare(a.value, b.value, collator) : a.rank - b.rank);
    });
}

function compare(a: Key["value"], b: Key["value"], collator: Intl.Collator): number {
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function toKey(value: GateValue, column: number, source: OrderSource): Key {
  const read = readValue(value);
  const rank = RANKS[read.kind];
  switch (read.kind) {
    case "number":
      return { rank, value: read.value };
    case "boolean":
      return { rank, value: Number(read.value) };
    case "integer":
      return { rank, value: BigInt(read.text) };
    case "node":
      return { rank, value: nameNode(read.node, source.library, source.language).name };
    case "relationship":
      return { rank, value: read.relationship.type };
    case "path":
      return { rank, value: read.path.relationships.length };
    default:
      return { rank, value: shownText(value, source.roles[column], source) };
  }
}

/** Ids stand with their names, so they are ordered by those. */
function shownText(value: GateValue, role: ColumnRole | undefined, source: OrderSource): string {
  const text = plainText(value) ?? "";
  if (role !== "entityIds") return text;
  return source.library.entities.get(text)?.labels[source.language] ?? text;
}
