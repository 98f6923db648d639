/**
 * From years to a place on the line, 0 to 1, and back. Where nothing is dated for a long time the line is broken: the gap
 * takes a fixed small share, whatever its length. `recent` gives a year the more room the nearer it is to today.
 */
import type { Interval } from "./date-span.ts";

export const SHAPES = ["recent", "even"] as const;
export type ScaleShape = (typeof SHAPES)[number];

export interface TimeScale {
  readonly from: number;
  readonly to: number;
  /** Years that are left out, each drawn as a break. */
  readonly breaks: readonly Interval[];
  /** Years outside the line are at its ends. */
  readonly toUnit: (year: number) => number;
  readonly toYear: (unit: number) => number;
}

/** A gap of so many years is left out. */
const LONG_GAP = 60;
const BREAK_SHARE = 0.04;
/** What stands alone before a gap keeps room for its name. */
const LEAST_SHARE = 0.06;
/** Years before the end at which a year has half the room of the last. */
const HALF_ROOM = 6;

export function createTimeScale(dated: readonly Interval[], shape: ScaleShape): TimeScale {
  const kept = findStretches(dated);
  const from = kept[0]?.start ?? 0;
  const to = kept.at(-1)?.end ?? 1;
  const warp = shape === "recent" ? warpTo(to) : STRAIGHT;
  const pieces = placePieces(kept, warp);
  return {
    from,
    to,
    breaks: kept
      .slice(1)
      .map(({ start }, index) => ({ start: kept[index]?.end ?? start, end: start })),
    toUnit: (year) => {
      const clamped = Math.min(Math.max(year, from), to);
      const piece = pieces.find(({ years }) => clamped <= years.end) ?? pieces.at(-1);
      return piece === undefined ? 0 : mix(piece.units, share(piece, clamped));
    },
    toYear: (unit) => {
      const clamped = Math.min(Math.max(unit, 0), 1);
      const piece = pieces.find(({ units }) => clamped <= units.end) ?? pieces.at(-1);
      if (piece === undefined) return from;
      const part = (clamped - piece.units.start) / (piece.units.end - piece.units.start);
      const { forth, back } = piece.warp;
      return back(mix({ start: forth(piece.years.start), end: forth(piece.years.end) }, part));
    },
  };
}

interface Warp {
  readonly forth: (year: number) => number;
  readonly back: (place: number) => number;
}

interface Piece {
  readonly years: Interval;
  readonly units: Interval;
  readonly warp: Warp;
}

const STRAIGHT: Warp = { forth: (year) => year, back: (place) => place };

function warpTo(last: number): Warp {
  return {
    forth: (year) => -Math.log(1 + (last - year) / HALF_ROOM),
    back: (place) => last - HALF_ROOM * (Math.exp(-place) - 1),
  };
}

/** Stretches of whole years in which something is dated, with a year to spare on either side. */
function findStretches(dated: readonly Interval[]): Interval[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of dated.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    const padded = { start: Math.floor(start) - 1, end: Math.ceil(end) + 1 };
    if (last === undefined || padded.start - last.end > LONG_GAP) stretches.push(padded);
    else last.end = Math.max(last.end, padded.end);
  }
  return stretches;
}

function placePieces(kept: readonly Interval[], warp: Warp): Piece[] {
  const lengths = kept.map(({ start, end }) => warp.forth(end) - warp.forth(start));
  const whole = sum(lengths);
  const wanted = lengths.map((length) => Math.max(length / whole, LEAST_SHARE));
  const room = (1 - BREAK_SHARE * (kept.length - 1)) / sum(wanted);
  const pieces: Piece[] = [];
  let at = 0;
  kept.forEach((years, index) => {
    const before = kept[index - 1];
    if (before !== undefined) {
      pieces.push({
        years: { start: before.end, end: years.start },
        units: { start: at, end: at + BREAK_SHARE },
        warp: STRAIGHT,
      });
      at += BREAK_SHARE;
    }
    const end = index === kept.length - 1 ? 1 : at + (wanted[index] ?? 0) * room;
    pieces.push({ years, units: { start: at, end }, warp });
    at = end;
  });
  return pieces;
}

function share({ years, warp }: Piece, year: number): number {
  const start = warp.forth(years.start);
  return (warp.forth(year) - start) / (warp.forth(years.end) - start);
}

function mix({ start, end }: Interval, part: number): number {
  return start + (end - start) * part;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
