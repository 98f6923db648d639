/** A bulk load is a fair measure only if it wrote the same graph: then the ingest finds nothing to do. */
import type { StoreEnvironment } from "../../graph/store/open-store.ts";
import type { GraphSize } from "../../test/fixtures/scale-graph.ts";
import { runJob } from "./run-job.ts";

export async function checkSame(environment: StoreEnvironment, size: GraphSize): Promise<void> {
  const { result } = await runJob("ingest", { environment, size });
  if (result.changes === 0) return;
  throw new Error(
    `The bulk load wrote another graph than the ingest: ${result.changes} changes were planned after it.`,
  );
}

export function assertUnchanged(changes: number): void {
  if (changes > 0) throw new Error(`The unchanged re-run planned ${changes} changes.`);
}
