/** A whole number as somebody typed it; null where it is none. */
export function readWhole(text: string): number | null {
  return /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : null;
}
