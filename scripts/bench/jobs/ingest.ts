/** What `runIngest` does after its first three stages, on the generated graph; a second time it finds nothing to do. */
import { countChanges } from "../../../graph/model/change-plan.ts";
import { contentHash } from "../../../graph/store/content-hash.ts";
import { openStore, type StoreEnvironment } from "../../../graph/store/open-store.ts";
import { createProgressLine } from "../../../ingest/progress-line.ts";
import { planChanges } from "../../../ingest/stages/plan-changes.ts";
import type { GraphSize } from "../../../test/fixtures/scale-graph.ts";
import { makeImage } from "./make-image.ts";

export interface IngestInput {
  readonly environment: StoreEnvironment;
  readonly size: GraphSize;
}

export interface IngestResult {
  readonly seconds: number;
  readonly changes: number;
  readonly steps: Readonly<Record<"snapshot" | "plan" | "apply", number>>;
}

export async function ingest({ environment, size }: IngestInput): Promise<IngestResult> {
  const image = makeImage(size);
  const store = await openStore(environment);
  await store.prepare();
  const line = createProgressLine(process.stderr, true);

  const started = performance.now();
  const snapshot = await store.snapshot();
  const read = performance.now();
  const plan = planChanges(image, snapshot, contentHash);
  const planned = performance.now();
  await store.apply(plan, line.progress);
  const changes = countChanges(plan);
  if (changes > 0) await store.checkpoint();
  const ended = performance.now();

  line.end();
  await store.close();
  return {
    seconds: (ended - started) / 1000,
    changes,
    steps: {
      snapshot: (read - started) / 1000,
      plan: (planned - read) / 1000,
      apply: (ended - planned) / 1000,
    },
  };
}
