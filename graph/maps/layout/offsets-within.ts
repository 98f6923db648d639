/** Steps away from a place, in a grid around it: where else something could stand. */
import type { Place } from "../editing/map-edit.ts";

interface Grid {
  /** Pixels from one to the next. */
  readonly steps: Place;
  /** How many there are each way. */
  readonly reach: Place;
  readonly costOf: (offset: Place) => number;
}

/** Cheapest first. */
export function offsetsWithin({ steps, reach, costOf }: Grid): readonly Place[] {
  return countUp(reach.x)
    .flatMap((column) => countUp(reach.y).map((row) => ({ x: column * steps.x, y: row * steps.y })))
    .toSorted((a, b) => costOf(a) - costOf(b));
}

/** From -reach to reach. */
function countUp(reach: number): readonly number[] {
  return Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
}
