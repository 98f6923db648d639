/** What a reader allows a path: which relations, which statuses, which way, how long, and how many to see. */
import type { Status } from "../../../../graph/model/kinds.ts";

export interface PathOptions {
  /** Relation types; empty means any. */
  readonly types: readonly string[];
  /** Empty means any. */
  readonly statuses: readonly Status[];
  readonly direction: "any" | "along";
  readonly maxLength: number;
  readonly limit: number;
}

export const USUAL_OPTIONS: PathOptions = {
  types: [],
  statuses: [],
  direction: "any",
  maxLength: 5,
  limit: 5,
};

/** The server's own limits. */
export const MOST_ENDS = 5;
export const MOST_PATHS = 10;
export const LONGEST = 8;

/** Without the item where it stands, with it where it does not; what names all of them names none. */
export function toggleAmong<Item>(
  list: readonly Item[],
  item: Item,
  all: readonly Item[],
): readonly Item[] {
  const shown = list.length === 0 ? all : list;
  const next = shown.includes(item) ? shown.filter((each) => each !== item) : [...shown, item];
  return next.length === all.length ? [] : all.filter((each) => next.includes(each));
}
