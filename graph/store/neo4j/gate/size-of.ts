/**
 * How long a value is as JSON, at least. Quick, and known before anything is converted: one row can be larger than all that
 * an answer may hold, and the next are already on their way.
 */
export function sizeOf(value: unknown): number {
  if (typeof value === "string") return value.length + 2;
  if (typeof value !== "object" || value === null) return 1;
  let size = 2;
  if (Array.isArray(value)) {
    for (const each of value) size += 1 + sizeOf(each);
  } else if (ArrayBuffer.isView(value)) {
    size += value.byteLength;
  } else {
    for (const key of Object.keys(value)) {
      size += 3 + sizeOf((value as Readonly<Record<string, unknown>>)[key]);
    }
  }
  return size;
}
