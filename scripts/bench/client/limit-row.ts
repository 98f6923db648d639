/** Rows of the client's table: a goal is a limit that may be reached and not passed. */
import type { Row } from "../row.ts";

export interface Limit {
  readonly limit: number;
  readonly unit: "×" | "ms" | "kB" | "MB";
  /** Decimals that are shown. */
  readonly digits?: number;
}

export function createLimitRow(what: string, value: number, goal: Limit): Row {
  const { limit, unit, digits = 2 } = goal;
  return {
    what,
    measured: `${value.toFixed(digits)} ${unit}`,
    goal: `≤ ${limit} ${unit}`,
    isMet: value <= limit,
  };
}

export function createPlainRow(what: string, value: number, unit: Limit["unit"], digits = 0): Row {
  return { what, measured: `${value.toFixed(digits)} ${unit}`, goal: "", isMet: null };
}
