/** A line of the table, and the small arithmetic behind it. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** Empty where nothing was promised. */
  readonly goal: string;
  readonly isMet: boolean | null;
}

export function createRow(what: string, measured: string): Row {
  return { what, measured, goal: "", isMet: null };
}

/** `limit` is in the unit of `value`: a ratio (`×`) or seconds (`s`). */
export function createGoalRow(
  what: string,
  value: number,
  { limit, unit }: { readonly limit: number; readonly unit: "×" | "s" },
): Row {
  const measured = unit === "×" ? toRatio(value) : toSeconds(value);
  return { what, measured, goal: `≤ ${limit} ${unit}`, isMet: value <= limit };
}

/** What could not be measured is not met either, and nobody should read it as such. */
export function createUnmeasuredRow(what: string, goal: string, reason: string): Row {
  return { what, measured: `not measured: ${reason}`, goal, isMet: null };
}

export function toSeconds(seconds: number): string {
  return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
}

export function toRatio(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}

export function toMegabytes(megabytes: readonly number[]): string {
  return `${Math.round(Math.max(...megabytes))} MB`;
}

/** Of an even number, the lower of the two in the middle: a value that was measured. */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  if (middle === undefined) throw new Error("There is no median of nothing.");
  return middle;
}
