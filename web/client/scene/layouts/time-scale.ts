/**
 * From year to place on an axis. Not an even scale: the atlas has one event of 1648 and twelve of one year, so long empty
 * stretches are drawn together and crowded years are given room. The ticks of the axis make that plain.
 */
export interface TimeScale {
  /** From 0 to 1. */
  readonly toPart: (year: number) => number;
}

/** How much of the room a stretch gets for its length, and how much for what is in it. */
const FOR_LENGTH = 1;
const FOR_COMPANY = 0.9;

export function createTimeScale(years: readonly number[]): TimeScale {
  const counts = new Map<number, number>();
  for (const year of years) {
    const whole = Math.floor(year);
    counts.set(whole, (counts.get(whole) ?? 0) + 1);
  }
  const stops = stopsOf([...counts].toSorted(([a], [b]) => a - b));
  return { toPart: (year) => interpolate(stops, year) };
}

/** A year that stands on the axis, and where. */
export interface Stop {
  readonly year: number;
  readonly at: number;
}

/** Each year with something in it begins and ends a stretch of its own. */
function stopsOf(counts: readonly (readonly [year: number, count: number])[]): Stop[] {
  const stops: { year: number; at: number }[] = [];
  let at = 0;
  let last: number | null = null;
  for (const [year, count] of counts) {
    if (last !== null && year > last) at += FOR_LENGTH * Math.sqrt(year - last);
    stops.push({ year, at });
    at += FOR_COMPANY * Math.sqrt(count);
    stops.push({ year: year + 1, at });
    last = year + 1;
  }
  return stops.map(({ year, at: place }) => ({ year, at: at === 0 ? 0 : place / at }));
}

/** Stops by year; beyond the first and the last, the place of that one. */
export function interpolate(stops: readonly Stop[], year: number): number {
  const next = stops.findIndex((stop) => stop.year > year);
  const after = stops[next];
  const before = stops[next === -1 ? stops.length - 1 : next - 1];
  if (before === undefined) return after?.at ?? 0;
  if (after === undefined || after.year === before.year) return before.at;
  const part = (year - before.year) / (after.year - before.year);
  return before.at + (after.at - before.at) * part;
}
