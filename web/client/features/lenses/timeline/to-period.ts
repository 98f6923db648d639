import type { Period } from "../../../state/filters.ts";
import type { Interval } from "./date-span.ts";

/** What a window's edge may miss of a year and still count as at its end: the line's units do not divide into years. */
const SLACK = 0.002;

/** The whole years that a window touches, both included, as the filters count them. */
export function toPeriod({ start, end }: Interval): Period {
  const from = Math.floor(start + SLACK);
  return { from, to: Math.max(Math.ceil(end - SLACK) - 1, from) };
}
