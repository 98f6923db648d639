/**
 * A graph of 100,000 nodes and 500,000 edges, the same every time, and what reading it costs a process of its own.
 * An adapter's test fills a store with `writeScaleGraph`, closes it, and gives its environment to `readAtScale`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { StoreEnvironment } from "../../graph/store/open-store.ts";
import { makeScaleGraph } from "../fixtures/scale-graph.ts";
import { EMPTY_PLAN } from "../fixtures/small-world.ts";

export const SCALE_NODES = 100_000;
export const SCALE_EDGES = 500_000;
export const MEMORY_LIMIT_MB = 300;

export interface ScaleReport {
  readonly peakMegabytes: number;
  readonly steps: readonly { readonly name: string; readonly milliseconds: number }[];
}

export async function writeScaleGraph(store: GraphStore): Promise<void> {
  await store.prepare();
  for (const part of makeScaleGraph({ nodes: SCALE_NODES, edges: SCALE_EDGES })) {
    await store.apply({ ...EMPTY_PLAN, createNodes: part.nodes, createEdges: part.edges });
  }
  await store.checkpoint();
}

export async function readAtScale(environment: StoreEnvironment): Promise<ScaleReport> {
  const child = spawn(process.execPath, [await buildChild()], {
    // With an arena of memory for every thread, as glibc likes it, the engine takes 40 MB more.
    env: { ...process.env, NEO4J_URI: "", MALLOC_ARENA_MAX: "2", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`The reading process ended with ${code}.`);
  return JSON.parse(output) as ScaleReport;
}

/** Built as the server is when it is released: a loader for TypeScript takes 30 MB of its own. */
async function buildChild(): Promise<string> {
  const outDir = fileURLToPath(new URL("../../node_modules/.cache/scale-child", import.meta.url));
  await build({
    configFile: false,
    logLevel: "silent",
    build: {
      ssr: fileURLToPath(new URL("scale-child.ts", import.meta.url)),
      outDir,
      rolldownOptions: { output: { entryFileNames: "[name].mjs" } },
    },
  });
  return join(outDir, "scale-child.mjs");
}
