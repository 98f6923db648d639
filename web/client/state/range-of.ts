/** The least and the greatest of many numbers; `Math.min(...values)` breaks on a hundred thousand. */
export function rangeOf(values: Iterable<number>): { readonly low: number; readonly high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high };
}
