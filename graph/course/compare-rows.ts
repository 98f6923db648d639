/**
 * Whether two answers say the same: rows as a bag (in order where that is asked), columns in any order and by any name,
 * lists within a cell as bags, nodes and relationships by their ids.
 */
import type { GateValue } from "../gate/gate-value.ts";

export interface Answered {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GateValue[])[];
}

export interface Comparing {
  readonly ordered: boolean;
}

export type Verdict =
  | { readonly kind: "right" }
  | { readonly kind: "columns"; readonly wanted: number; readonly given: number }
  | {
      readonly kind: "rows";
      readonly wanted: number;
      readonly given: number;
      /** Rows of the model's answer that are not there, and rows that are not in the model's. */
      readonly missing: number;
      readonly extra: number;
    }
  | { readonly kind: "order" };

/** More orders of columns than this are not tried. */
const MOST_COLUMNS = 5;

export function compareRows(wanted: Answered, given: Answered, { ordered }: Comparing): Verdict {
  const width = wanted.columns.length;
  if (given.columns.length !== width)
    return { kind: "columns", wanted: width, given: given.columns.length };
  const asked = wanted.rows.map(rowKeys);
  const told = given.rows.map(rowKeys);
  const orders = width <= MOST_COLUMNS ? permutations(width) : [indexes(width)];
  const right = orders.find((order) => isSameBag(asked, told, order));
  if (right === undefined) return countWrong(asked, told, orders);
  if (!ordered) return { kind: "right" };
  const isInOrder = asked.every(
    (row, index) => joined(row) === joined(picked(told[index] ?? [], right)),
  );
  return isInOrder ? { kind: "right" } : { kind: "order" };
}

/** Whether these are `count` different rows of `all`. */
export function compareAnyOf(all: Answered, given: Answered, count: number): Verdict {
  if (given.columns.length !== all.columns.length)
    return { kind: "columns", wanted: all.columns.length, given: given.columns.length };
  const known = new Set(all.rows.map((row) => joined(rowKeys(row))));
  const told = new Set(given.rows.map((row) => joined(rowKeys(row))));
  const extra = [...told].filter((row) => !known.has(row)).length;
  if (told.size === count && given.rows.length === count && extra === 0) return { kind: "right" };
  const missing = Math.max(count - (told.size - extra), 0);
  return { kind: "rows", wanted: count, given: given.rows.length, missing, extra };
}

type Keys = readonly string[];

function isSameBag(
  asked: readonly Keys[],
  told: readonly Keys[],
  order: readonly number[],
): boolean {
  if (asked.length !== told.length) return false;
  const { missing, extra } = difference(asked, told, order);
  return missing === 0 && extra === 0;
}

/** By the order of columns that comes closest. */
function countWrong(
  asked: readonly Keys[],
  told: readonly Keys[],
  orders: readonly (readonly number[])[],
): Verdict {
  const [closest = { missing: 0, extra: 0 }] = orders
    .map((order) => difference(asked, told, order))
    .toSorted((a, b) => a.missing + a.extra - b.missing - b.extra);
  return { kind: "rows", wanted: asked.length, given: told.length, ...closest };
}

function difference(asked: readonly Keys[], told: readonly Keys[], order: readonly number[]) {
  const left = new Map<string, number>();
  for (const row of asked) left.set(joined(row), (left.get(joined(row)) ?? 0) + 1);
  let extra = 0;
  for (const row of told) {
    const key = joined(picked(row, order));
    const count = left.get(key) ?? 0;
    if (count === 0) extra += 1;
    else left.set(key, count - 1);
  }
  const missing = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { missing, extra };
}

function picked(row: Keys, order: readonly number[]): Keys {
  return order.map((index) => row[index] ?? "");
}

function joined(row: Keys): string {
  return row.join("\n");
}

function rowKeys(row: readonly GateValue[]): Keys {
  return row.map((value) => JSON.stringify(toKey(value)));
}

/** Something that is equal exactly where the values are. */
function toKey(value: GateValue): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(toKey(item))).toSorted();
  const entries = Object.entries(value as Readonly<Record<string, GateValue>>);
  const [[tag, inside] = ["", null]] = entries;
  if (tag === "$node" || tag === "$relationship")
    return [tag, (inside as { readonly id: string | null }).id ?? inside];
  return entries
    .map(([key, item]) => [key, toKey(item)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function indexes(width: number): readonly number[] {
  return Array.from({ length: width }, (_nothing, index) => index);
}

function permutations(width: number): readonly (readonly number[])[] {
  if (width === 0) return [[]];
  return permutations(width - 1).flatMap((order) =>
    Array.from({ length: width }, (_nothing, at) => order.toSpliced(at, 0, width - 1)),
  );
}
