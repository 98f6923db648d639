/** Numbers as text and back, exactly. */

/** A number that is whole but too large to be exact is written with an exponent: digits alone are read as a bigint. */
export function writeNumber(value: number | bigint): string {
  if (typeof value === "bigint") return String(value);
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "INF" : "-INF";
  if (Object.is(value, -0)) return "-0.0";
  return Number.isInteger(value) && !Number.isSafeInteger(value)
    ? value.toExponential()
    : String(value);
}

/** Null when it is no number. */
export function parseNumber(text: string): number | bigint | null {
  const trimmed = text.trim();
  if (/^[+-]?\d+$/.test(trimmed)) {
    const number = Number(trimmed);
    return Number.isSafeInteger(number) ? number : BigInt(trimmed.replace("+", ""));
  }
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) return Number(trimmed);
  return SPECIAL.get(trimmed) ?? null;
}

const SPECIAL: ReadonlyMap<string, number> = new Map([
  ["NaN", Number.NaN],
  ["INF", Infinity],
  ["+INF", Infinity],
  ["-INF", -Infinity],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
]);

/** Whole and exact, so that a column of integers can hold it. */
export function isWhole(value: number | bigint): boolean {
  return typeof value === "bigint" || (Number.isSafeInteger(value) && !Object.is(value, -0));
}
