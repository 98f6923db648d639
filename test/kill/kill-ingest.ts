/** Kills an ingest at random moments and shows that one more run mends whatever was left. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { DumpRecord, GraphStore } from "../../graph/store/graph-store.ts";
import { runIngest } from "../../ingest/run-ingest.ts";

export const KILLS = 50;

export interface KillRun {
  /** What the store holds after an undisturbed ingest, and after one that follows all the kills. */
  readonly undisturbed: readonly DumpRecord[];
  readonly mended: readonly DumpRecord[];
  /** How many of the kills left a store that the next run had to mend. */
  readonly torn: number;
}

export interface KillOptions {
  readonly codebookFolder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly open: () => Promise<GraphStore>;
  /** Printed, so that a failing run can be repeated. */
  readonly seed: number;
  /** The latest moment of a kill, in milliseconds after the ingest began. */
  readonly within: number;
}

const child = fileURLToPath(new URL("ingest-again-and-again.ts", import.meta.url));

export async function killIngests(options: KillOptions): Promise<KillRun> {
  console.log(`kill test: seed ${options.seed}`);
  const random = createRandom(options.seed);
  const undisturbed = await ingestAndDump(options);
  let torn = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await startAndKill(options, random() * options.within);
    torn += Number(await isTorn(options));
  }
  return { undisturbed: undisturbed.records, mended: (await ingestAndDump(options)).records, torn };
}

async function startAndKill(options: KillOptions, after: number): Promise<void> {
  const running = spawn(process.execPath, ["--import", "tsx", child, options.codebookFolder], {
    env: { ...process.env, ...options.environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(running.stdout, "data");
  await sleep(after);
  running.kill("SIGKILL");
  await once(running, "exit");
}

async function isTorn({ open, codebookFolder }: KillOptions): Promise<boolean> {
  const store = await open();
  try {
    const { records } = await runIngest(store, { codebookFolder, dryRun: true });
    return records.create + records.update + records.delete > 0;
  } finally {
    await store.close();
  }
}

async function ingestAndDump({ open, codebookFolder }: KillOptions) {
  const store = await open();
  try {
    const report = await runIngest(store, { codebookFolder });
    const records: DumpRecord[] = [];
    for await (const record of store.dump()) records.push(record);
    return { report, records };
  } finally {
    await store.close();
  }
}

/** Mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
