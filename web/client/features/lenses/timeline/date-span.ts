/**
 * Dates on a line. A date is ISO text at the precision known, and takes as much of the line as is known of it: `2014` is
 * the whole of 2014, `2014-03` all of that March. Years are decimal: the middle of 2014 is 2014.5.
 */

export interface Interval {
  readonly start: number;
  readonly end: number;
}

export interface DateSpan extends Interval {
  /** As the source gives it; null where only the end is known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Still going on: `end` is then only today. */
  readonly isOpen: boolean;
}

const DAY = 86_400_000;

export function toInterval(date: string): Interval {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return { start: year, end: year + 1 };
  const start = Date.UTC(year, month - 1, day ?? 1);
  const end = day === undefined ? Date.UTC(year, month, 1) : start + DAY;
  return { start: toDecimal(start), end: toDecimal(end) };
}

/** @returns null where there is no date at all */
export function toSpan(
  from: string | null,
  to: string | null,
  open: { readonly isOpen: boolean; readonly today: number },
): DateSpan | null {
  const first = from ?? to;
  if (first === null) return null;
  const { start, end } = toInterval(first);
  const last = to === null ? end : Math.max(end, toInterval(to).end);
  const isOpen = open.isOpen && to === null;
  return { from, to, start, end: isOpen ? Math.max(last, open.today) : last, isOpen };
}

/** The moment as a decimal year. */
export function toDecimal(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (time - start) / (Date.UTC(year + 1, 0, 1) - start);
}
