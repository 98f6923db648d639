/** Where the axis names a year or a month: the rounder first, then a finer step wherever all of it has room. */
import type { Interval } from "./date-span.ts";

export interface Tick {
  readonly year: number;
  /** 1 to 12; null for the start of a year. */
  readonly month: number | null;
  readonly x: number;
}

export interface TickOptions {
  /** Decimal years in view. */
  readonly from: number;
  readonly to: number;
  readonly toX: (year: number) => number;
  readonly breaks: readonly Interval[];
  /** Pixels between two names at least. */
  readonly room: number;
}

/** In months. */
const STEPS = [1200, 600, 240, 120, 60, 24, 12, 6, 3, 1];

export function makeTicks(options: TickOptions): Tick[] {
  let ticks: Tick[] = [];
  for (const step of STEPS) ticks = refine(ticks, step, options);
  return nameEachStretch(ticks, options);
}

/** Between two breaks at least one year is named: its middle, where no round one had room. */
function nameEachStretch(ticks: readonly Tick[], options: TickOptions): Tick[] {
  const { from, to, breaks, toX, room } = options;
  const starts = [from, ...breaks.map(({ end }) => end)];
  const ends = [...breaks.map(({ start }) => start), to];
  const middles = starts.flatMap((start, index): Tick[] => {
    const [first, last] = [Math.max(start, from), Math.min(ends[index] ?? to, to)];
    const isNamed = ticks.some((tick) => atOf(tick) >= first && atOf(tick) <= last);
    if (isNamed || toX(last) - toX(first) < room / 2) return [];
    const year = Math.floor((first + last) / 2);
    return year < first ? [] : [{ year, month: null, x: toX(year) }];
  });
  return [...ticks, ...middles].toSorted((a, b) => a.x - b.x);
}

/** Adds a step between each two ticks, or none of it: `2020 2022 2025` would read as a mistake. */
function refine(ticks: readonly Tick[], step: number, options: TickOptions): Tick[] {
  const { from, to, toX } = options;
  const edges = [
    { at: from, x: toX(from) - options.room, isTick: false },
    ...ticks.map((tick) => ({ at: atOf(tick), x: tick.x, isTick: true })),
    { at: to, x: toX(to) + options.room, isTick: false },
  ];
  return edges.flatMap((edge, index) => {
    const next = edges[index + 1];
    const tick = ticks[index - 1];
    const before = tick === undefined ? [] : [tick];
    return next === undefined ? before : [...before, ...between(edge, next, step, options)];
  });
}

interface Edge {
  readonly at: number;
  readonly x: number;
  /** The window's own edges may have a name of their own. */
  readonly isTick: boolean;
}

function between(before: Edge, after: Edge, step: number, options: TickOptions): Tick[] {
  const { toX, breaks, room } = options;
  // A cheap look first: where the whole stretch has no room, no candidate is made.
  if (after.x - before.x < 2 * room) return [];
  const made: Tick[] = [];
  const first = Math.ceil((before.at * 12 - 1e-6) / step) * step;
  for (let months = first; months <= after.at * 12 + 1e-6; months += step) {
    const at = months / 12;
    const isBroken = breaks.some(({ start, end }) => at >= start && at <= end);
    const isTaken = [before, after].some((edge) => edge.isTick && Math.abs(edge.at - at) < 1e-6);
    if (isBroken || isTaken) continue;
    const month = (months % 12) + 1;
    made.push({ year: Math.floor(at + 1e-9), month: month === 1 ? null : month, x: toX(at) });
  }
  const stops = [before.x, ...made.map(({ x }) => x), after.x];
  const hasRoom = stops.every((x, index) => index === 0 || x - (stops[index - 1] ?? x) >= room);
  return hasRoom ? made : [];
}

function atOf({ year, month }: Tick): number {
  return year + ((month ?? 1) - 1) / 12;
}
