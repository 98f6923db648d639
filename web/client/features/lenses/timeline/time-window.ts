/** The years in view, and how zooming and panning change them. Pure: it works on the line's own units, 0 to 1. */
import type { Interval } from "./date-span.ts";
import type { TimeScale } from "./time-scale.ts";

/** Zooming in ends at a few weeks of this year. */
const NARROWEST = 0.004;

export function wholeWindow({ from, to }: TimeScale): Interval {
  return { start: from, end: to };
}

/** @param factor below 1 zooms in. @param center the unit that stays where it is */
export function zoomWindow(
  scale: TimeScale,
  window: Interval,
  factor: number,
  center: number | null = null,
): Interval {
  const { start, end } = toUnits(scale, window);
  const middle = center ?? (start + end) / 2;
  const size = Math.min(Math.max((end - start) * factor, NARROWEST), 1);
  const part = (middle - start) / (end - start);
  return fit(scale, middle - size * part, size);
}

/** @param part of the window's own width; positive is later */
export function panWindow(scale: TimeScale, window: Interval, part: number): Interval {
  const { start, end } = toUnits(scale, window);
  return fit(scale, start + (end - start) * part, end - start);
}

/** The same width around a year that is out of view; the same window where it is in view. */
export function reveal(scale: TimeScale, window: Interval, year: number): Interval {
  if (year >= window.start && year <= window.end) return window;
  const { start, end } = toUnits(scale, window);
  return fit(scale, scale.toUnit(year) - (end - start) / 2, end - start);
}

/** Any two years in order and inside the line, not nearer to each other than can be seen. */
export function windowBetween(scale: TimeScale, a: number, b: number): Interval {
  const [first, last] = [scale.toUnit(Math.min(a, b)), scale.toUnit(Math.max(a, b))];
  return fit(scale, first, Math.max(last - first, NARROWEST));
}

export function toUnits(scale: TimeScale, { start, end }: Interval): Interval {
  return { start: scale.toUnit(start), end: scale.toUnit(end) };
}

function fit(scale: TimeScale, start: number, size: number): Interval {
  const first = Math.min(Math.max(start, 0), 1 - size);
  return { start: scale.toYear(first), end: scale.toYear(first + size) };
}
