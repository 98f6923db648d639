/** Values of ours to values of the driver, for which every plain number is a float. */
export type Parameters = Readonly<Record<string, unknown>>;

export function toParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, toParameter(value)]),
  );
}

function toParameter(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return toList(value);
  if (typeof value === "object" && value !== null) return toParameters({ ...value });
  return value;
}

/** A stored list is of one type: a fraction among its numbers makes all of them floats. */
function toList(values: readonly unknown[]): readonly unknown[] {
  const isFractional = values.some(
    (value) => typeof value === "number" && !Number.isSafeInteger(value),
  );
  return isFractional && values.every((value) => typeof value === "number")
    ? values
    : values.map(toParameter);
}
