/**
 * The rows of a batch in statements that are sent one after the other without waiting: the server writes some while the
 * next are packed. Rows in a statement have the same key: labels and types are part of its text.
 */
import { groupBy } from "../../group-by.ts";
import type { Row } from "./transact.ts";

const CHUNK = 1_000;

export interface Chunk<Item> {
  readonly key: string;
  readonly items: readonly Item[];
}

export async function inChunks<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  write: (chunk: Chunk<Item>) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const chunks = [...groupBy(items, keyOf)].flatMap(([key, group]) => toChunks(key, group));
  return (await Promise.all(chunks.map(write))).flat();
}

function toChunks<Item>(key: string, group: readonly Item[]): readonly Chunk<Item>[] {
  return Array.from({ length: Math.ceil(group.length / CHUNK) }, (_, index) => ({
    key,
    items: group.slice(index * CHUNK, (index + 1) * CHUNK),
  }));
}
