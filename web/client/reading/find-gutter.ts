/** The empty strip between two columns of a page, if it has columns. Pure. */
import type { Stretch } from "./pdf-pieces.ts";

/** Of all lines, how many may lie across the strip: titles, captions, running heads. */
const MOST_ACROSS = 0.25;
/** Of all lines, how many each side must have. */
const LEAST_BESIDE = 0.15;
const FEWEST_LINES = 6;
const NARROWEST = 0.5;

/** @returns its middle, in points from the left, or null */
export function findGutter(stretches: readonly Stretch[]): number | null {
  if (stretches.length < FEWEST_LINES) return null;
  const height = median(stretches.map((stretch) => stretch.height));
  let best: { readonly middle: number; readonly across: number; readonly width: number } | null =
    null;
  for (const { start, end } of gapsOf(stretches)) {
    if (end - start < NARROWEST * height) continue;
    const middle = (start + end) / 2;
    const across = stretches.filter(({ left, right }) => left < middle && right > middle).length;
    const before = stretches.filter(({ right }) => right <= middle).length;
    const after = stretches.length - across - before;
    const least = LEAST_BESIDE * stretches.length;
    if (across > MOST_ACROSS * stretches.length || before < least || after < least) continue;
    const width = end - start;
    if (best === null || across < best.across || (across === best.across && width > best.width))
      best = { middle, across, width };
  }
  return best?.middle ?? null;
}

/** From each right edge to the next left edge. */
function gapsOf(stretches: readonly Stretch[]): { start: number; end: number }[] {
  const lefts = [...new Set(stretches.map(({ left }) => left))].toSorted((a, b) => a - b);
  const rights = [...new Set(stretches.map(({ right }) => right))];
  return rights.flatMap((start) => {
    const end = lefts.find((left) => left > start);
    return end === undefined ? [] : [{ start, end }];
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
