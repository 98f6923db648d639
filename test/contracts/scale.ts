/**
 * A graph of 100,000 nodes and 500,000 edges, the same every time, and what reading it costs a process of its own.
 * An adapter's test fills a store with `writeScaleGraph`, closes it, and gives its environment to `readAtScale`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { ChangePlan } from "../../graph/model/change-plan.ts";
import { ENTITY_KINDS } from "../../graph/model/kinds.ts";
import { RELATION_TYPE_NAMES } from "../../graph/model/relation-types.ts";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import type { StoreEnvironment } from "../../graph/store/open-store.ts";
import { edge, EMPTY_PLAN, entity } from "../fixtures/small-world.ts";

export const SCALE_NODES = 100_000;
export const SCALE_EDGES = 500_000;
export const MEMORY_LIMIT_MB = 300;

const WORDS = ["human", "security", "food", "labour", "безпека", "право", "perlindungan", "health"];
const STATUSES = ["stated", "stated", "stated", "contested", "background"];
/** Plans are made in parts, so that the test itself need not hold the whole graph. */
const PART = 50_000;

export interface ScaleReport {
  readonly peakMegabytes: number;
  readonly steps: readonly { readonly name: string; readonly milliseconds: number }[];
}

export async function writeScaleGraph(store: GraphStore): Promise<void> {
  await store.prepare();
  const random = createRandom(42);
  for (let start = 0; start < SCALE_NODES; start += PART) {
    await store.apply({ ...EMPTY_PLAN, createNodes: makeNodes(random, start) });
  }
  for (let start = 0; start < SCALE_EDGES; start += PART) {
    await store.apply({ ...EMPTY_PLAN, createEdges: makeEdges(random, start) });
  }
  await store.checkpoint();
}

export async function readAtScale(environment: StoreEnvironment): Promise<ScaleReport> {
  const child = spawn(process.execPath, [await buildChild()], {
    env: { ...process.env, NEO4J_URI: "", ...environment },
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

type Random = (below: number) => number;

function createRandom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function makeNodes(random: Random, start: number): ChangePlan["createNodes"] {
  return Array.from({ length: PART }, (_, index) => {
    const number = start + index;
    const name = `${pick(random, WORDS)} ${pick(random, WORDS)} ${number}`;
    return entity(`n${number}`, pick(random, ENTITY_KINDS), { name, labelUk: `${name} укр` });
  });
}

function makeEdges(random: Random, start: number): ChangePlan["createEdges"] {
  return Array.from({ length: PART }, (_, index) => {
    // Squared: a few nodes are hubs, as in a real graph.
    const source = Math.floor(random(SCALE_NODES) ** 2 / SCALE_NODES);
    const ends = [
      `n${source}`,
      pick(random, RELATION_TYPE_NAMES),
      `n${random(SCALE_NODES)}`,
    ] as const;
    return edge(`e${start + index}`, ends, { status: pick(random, STATUSES) });
  });
}

function pick<T>(random: Random, items: readonly T[]): T {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}
