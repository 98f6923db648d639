/** What an adapter's test hands to the contract. */
import type { GraphStore } from "../../graph/store/graph-store.ts";

export interface ContractTarget {
  /** A store that holds nothing and is not prepared. Only one is open at a time. */
  readonly openEmptyStore: () => Promise<GraphStore>;
  /** Runs Cypher beside the store, as another client of the same database would. */
  readonly writeRaw?: (store: GraphStore, statement: string) => Promise<void>;
}

/** A store that holds the plan's work. */
export async function openFilledStore(
  { openEmptyStore }: ContractTarget,
  plan: Parameters<GraphStore["apply"]>[0],
): Promise<GraphStore> {
  const store = await openEmptyStore();
  await store.prepare();
  await store.apply(plan);
  return store;
}
