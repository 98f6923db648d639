/** What is searched for: a sentence by position and fingerprint, without its words. */
import type { Span } from "./fold-letters.ts";

export interface Sought {
  readonly id: string;
  readonly fingerprint: string;
  /** How many letters and digits it has. */
  readonly letters: number;
}

/** Positions in a letter stream, in the order of the sentence: one piece, or two where something stands between. */
export type Pieces = readonly Span[];

export type Placed = ReadonlyMap<string, Pieces>;

export interface FreeRoom {
  /** Where the nearest sentence before it ends, and the nearest after it begins; null where there is none. */
  readonly from: number | null;
  readonly to: number | null;
  /** How many sentences have no place there. */
  readonly missing: number;
}

/** What its neighbors leave for a sentence that has no place yet. */
export function roomOf(sought: readonly Sought[], index: number, placed: Placed): FreeRoom {
  const earlier = nearestPlaced(sought, placed, index, -1);
  const later = nearestPlaced(sought, placed, index, 1);
  return {
    from: piecesAt(sought, placed, earlier)?.at(-1)?.end ?? null,
    to: piecesAt(sought, placed, later)?.[0]?.start ?? null,
    missing: later - earlier - 1,
  };
}

function nearestPlaced(
  sought: readonly Sought[],
  placed: Placed,
  index: number,
  step: -1 | 1,
): number {
  let at = index + step;
  while (at >= 0 && at < sought.length && piecesAt(sought, placed, at) === undefined) at += step;
  return at;
}

function piecesAt(sought: readonly Sought[], placed: Placed, index: number): Pieces | undefined {
  const sentence = sought[index];
  return sentence && placed.get(sentence.id);
}
