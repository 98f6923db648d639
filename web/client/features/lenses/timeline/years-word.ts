/** The years in view as a word of an address: `2014..2022.5`. The line's whole length has none. */
import type { Interval } from "./date-span.ts";

/** Months matter, days are finer than a drag. */
const PARTS = 100;

export function writeYears({ start, end }: Interval): string {
  return [start, end].map((year) => Math.round(year * PARTS) / PARTS).join("..");
}

export function readYears(word: string | undefined): Interval | null {
  const match = /^(\d{1,4}(?:\.\d{1,2})?)\.\.(\d{1,4}(?:\.\d{1,2})?)$/.exec(word ?? "");
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && start < end ? { start, end } : null;
}
