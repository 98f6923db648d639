/** `npm run dump -- FILE` and `npm run restore -- FILE`. Exit 0 done, 1 bad input, 2 the store failed. */
import { GraphError } from "../graph/errors.ts";
import { countChanges } from "../graph/model/change-plan.ts";
import { contentHash } from "../graph/store/content-hash.ts";
import type { GraphStore } from "../graph/store/graph-store.ts";
import { withStore } from "../graph/store/with-store.ts";
import { DumpFileError, readDump, writeDump } from "./dump-file.ts";
import { ForeignDataError } from "./errors.ts";
import { planChanges } from "./stages/plan-changes.ts";

process.exitCode = await main(process.argv.slice(2));

async function main([verb, path]: string[]): Promise<number> {
  if ((verb !== "dump" && verb !== "restore") || path === undefined) {
    console.error("Usage: npm run dump -- FILE · npm run restore -- FILE");
    return 1;
  }
  try {
    const image = verb === "restore" ? await readDump(path) : null;
    const work = (store: GraphStore) =>
      image === null ? dump(store, path) : restore(store, image);
    console.log(await withStore(process.env, work));
    return 0;
  } catch (error) {
    return explain(error);
  }
}

async function dump(store: GraphStore, path: string): Promise<string> {
  const { nodes, edges } = await writeDump(store, path);
  return `Wrote ${nodes} nodes and ${edges} edges to ${path}.`;
}

async function restore(
  store: GraphStore,
  image: Awaited<ReturnType<typeof readDump>>,
): Promise<string> {
  const stored = await store.snapshot();
  const foreign = stored.nodes.size === 0 ? await store.foreignLabels() : new Map<string, number>();
  if (foreign.size > 0) throw new ForeignDataError(foreign);
  const plan = planChanges(image, stored, contentHash);
  await store.prepare();
  await store.apply(plan);
  await store.checkpoint();
  const changes = countChanges(plan);
  return changes === 0
    ? "The store already holds exactly this graph."
    : `Restored ${image.nodes.length} nodes and ${image.edges.length} edges (${changes} changes).`;
}

function explain(error: unknown): number {
  const isInput =
    error instanceof DumpFileError ||
    error instanceof ForeignDataError ||
    (error as NodeJS.ErrnoException).code === "ENOENT" ||
    (error as NodeJS.ErrnoException).code === "EACCES";
  console.error(error instanceof Error ? error.message : error);
  if (isInput) return 1;
  if (!(error instanceof GraphError)) console.error(error);
  return 2;
}
