/** A store for one piece of work, closed whatever comes of it. */
import type { GraphStore } from "./graph-store.ts";
import { openStore, type StoreEnvironment } from "./open-store.ts";

/** @throws what opening, the work or closing throws; of two errors the first, since the second follows from it. */
export async function withStore<Result>(
  environment: StoreEnvironment,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const store = await openStore(environment);
  let result: Result;
  try {
    result = await work(store);
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
  await store.close();
  return result;
}
