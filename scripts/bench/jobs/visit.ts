/** A process that does what the server does for a reader: opens the store and answers searches and neighbours. */
import { openStore, type StoreEnvironment } from "../../../graph/store/open-store.ts";
import type { GraphSize } from "../../../test/fixtures/scale-graph.ts";

export interface VisitInput {
  readonly environment: StoreEnvironment;
  readonly size: GraphSize;
}

const TEXTS = ["h", "human food", "безп", "perlindungan", "health 7"];

export async function visit({ environment, size }: VisitInput): Promise<{ seconds: number }> {
  const started = performance.now();
  const store = await openStore(environment);
  const seconds = (performance.now() - started) / 1000;
  for (const text of TEXTS) await store.search({ text, kinds: [], limit: 20 });
  for (const id of ["n0", `n${size.nodes - 1}`]) {
    await store.neighbors({ id, types: [], direction: "both", kinds: [], limit: 100 });
  }
  await store.close();
  return { seconds };
}
