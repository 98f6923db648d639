/**
 * Edges of an ingest are known by their content hash, and have no `owner` beside it: once one edge is read, the engine
 * holds that column for all of them, and a text costs some 45 bytes an edge.
 */
export const EDGE_IS_OURS = "r.contentHash IS NOT NULL";

/**
 * The content hash as the engine keeps it: its 64 bits as one integer, since columns of numbers are held packed.
 */
export function toStoredHash(hash: string): bigint {
  return BigInt.asIntN(64, BigInt(`0x${hash}`));
}

export function fromStoredHash(stored: unknown): string {
  if (typeof stored !== "bigint" && typeof stored !== "number") return "";
  return BigInt.asUintN(64, BigInt(stored)).toString(16).padStart(16, "0");
}
