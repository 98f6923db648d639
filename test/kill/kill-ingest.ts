/** Kills an ingest at random moments and shows that one more run mends whatever was left. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { countChanges } from "../../graph/model/change-plan.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { writeDump } from "../../ingest/dump-file.ts";
import { applyImage, planImage, readImage } from "../../ingest/run-ingest.ts";
import { createRandom } from "./create-random.ts";

export const KILLS = 50;

export interface KillRun {
  /** The dump after an undisturbed ingest, and after one that follows all the kills. */
  readonly undisturbed: string;
  readonly mended: string;
  /** How many of the kills left part of a graph: neither all of it nor nothing. */
  readonly torn: number;
}

export interface KillOptions {
  readonly environment: Readonly<Record<string, string>>;
  readonly open: () => Promise<GraphStore>;
  /** Printed, so that a failing run can be repeated. */
  readonly seed: number;
  /** The latest moment of a kill, in milliseconds after the child began to write. */
  readonly within: number;
}

const child = fileURLToPath(new URL("ingest-again-and-again.ts", import.meta.url));
const codebookFolder = fileURLToPath(new URL("../../ingest/codebook", import.meta.url));

export async function killIngests(options: KillOptions): Promise<KillRun> {
  console.log(`kill test: seed ${options.seed}`);
  const random = createRandom(options.seed);
  const { image, atlas } = readImage(codebookFolder);
  const folder = mkdtempSync(join(tmpdir(), "atlas-kill-"));
  const file = join(folder, "image.json");
  writeFileSync(file, JSON.stringify({ image, atlas }));
  const whole = image.nodes.length + image.edges.length + 1;
  const ingestAndDump = () =>
    withStore(options, async (store) => {
      await applyImage(store, await planImage(store, image, atlas));
      return dump(store);
    });
  const undisturbed = await ingestAndDump();
  let torn = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await startAndKill(options, file, random() * options.within);
    const missing = await withStore(options, async (store) => {
      const { plan, finish } = await planImage(store, image, atlas);
      return countChanges(plan) + countChanges(finish);
    });
    if (missing > 0 && missing < whole) torn += 1;
  }
  console.log(`kill test: ${torn} of ${KILLS} kills left part of a graph`);
  rmSync(folder, { recursive: true });
  return { undisturbed, mended: await ingestAndDump(), torn };
}

async function startAndKill(
  { environment }: KillOptions,
  file: string,
  after: number,
): Promise<void> {
  const running = spawn(process.execPath, ["--import", "tsx", child, file], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(running.stdout, "data");
  await sleep(after);
  running.kill("SIGKILL");
  await once(running, "exit");
}

async function withStore<Result>(
  { open }: KillOptions,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  const store = await open();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function dump(store: GraphStore): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-dump-"));
  const path = join(folder, "dump.jsonl");
  await writeDump(store, path);
  const text = readFileSync(path, "utf8");
  rmSync(folder, { recursive: true });
  return text;
}
