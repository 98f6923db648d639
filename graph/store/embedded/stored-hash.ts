/**
 * The content hash as the engine keeps it: its 64 bits as one integer. The engine holds columns of numbers packed and
 * columns of texts not; over 500,000 edges that is some 45 MB.
 */
export function toStoredHash(hash: string): bigint {
  return BigInt.asIntN(64, BigInt(`0x${hash}`));
}

export function fromStoredHash(stored: unknown): string {
  if (typeof stored !== "bigint" && typeof stored !== "number") return "";
  return BigInt.asUintN(64, BigInt(stored)).toString(16).padStart(16, "0");
}
