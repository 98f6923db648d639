/** Spreads a column's names over its height, each with the room that its lines of text need. */
export interface Spread {
  /** What the column needs, at least the height it was given. */
  readonly height: number;
  /** The middle of each name. */
  readonly middles: readonly number[];
  /** Half way between names that follow one another, above the first and below the last. */
  readonly gaps: readonly number[];
}

const LEAST_GAP = 4;

export function spreadColumn(sizes: readonly number[], least: number): Spread {
  const needed = sizes.reduce((sum, size) => sum + size + LEAST_GAP, 0);
  const height = Math.max(least, needed);
  const gap = sizes.length === 0 ? height : LEAST_GAP + (height - needed) / sizes.length;
  const middles: number[] = [];
  const gaps = [gap / 4];
  let top = gap / 2;
  for (const size of sizes) {
    middles.push(top + size / 2);
    top += size + gap;
    gaps.push(top - gap / 2);
  }
  return { height, middles, gaps };
}
