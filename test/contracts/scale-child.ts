/** Run by `readAtScale` in a process of its own: opens the store of the environment, reads as a visitor would. */
import { performance } from "node:perf_hooks";
import type { GraphStore } from "../../graph/store/graph-store.ts";
import { openStore } from "../../graph/store/open-store.ts";

const started = performance.now();
const steps: { name: string; milliseconds: number }[] = [];
let peak = 0;

function sample(): void {
  peak = Math.max(peak, process.memoryUsage.rss());
}

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const before = performance.now();
  const found = await work();
  sample();
  const size = Array.isArray(found) ? ` (${found.length})` : "";
  steps.push({ name: name + size, milliseconds: Math.round(performance.now() - before) });
}

const ANY_WAY = { types: [], statuses: [], direction: "any", maxLength: 8, limit: 50 } as const;

async function visit(store: GraphStore): Promise<void> {
  const around = { types: [], direction: "both", kinds: [], limit: 100 } as const;
  for (const text of ["h", "human food", "безп", "health 77777"]) {
    await step(`search ${text}`, () => store.search({ text, kinds: [], limit: 20 }));
  }
  await step("search by kind", () => store.search({ text: "s", kinds: ["Right"], limit: 20 }));
  for (const id of ["n0", "n50000", "n99999"]) {
    await step(`neighbors of ${id}`, () => store.neighbors({ ...around, id }));
    await step(`counts of ${id}`, () => store.neighborCounts(id));
  }
  for (const [from, to] of [
    ["n0", "n1"],
    ["n90000", "n91000"],
    ["n77777", "n99999"],
  ] as const) {
    const anyWay = { ...ANY_WAY, from, to };
    await step(`paths ${from} to ${to}`, () => store.paths(anyWay));
    const narrow = { ...anyWay, types: ["GRANTS", "INCLUDES"], statuses: ["contested"] };
    await step(`narrow paths ${from} to ${to}`, () => store.paths(narrow));
  }
}

const sampling = setInterval(sample, 10);
const store = await openStore(process.env);
steps.push({ name: "start and open", milliseconds: Math.round(performance.now() - started) });
sample();
for (let round = 0; round < 2; round++) await visit(store);
await store.close();
clearInterval(sampling);
process.stdout.write(JSON.stringify({ peakMegabytes: Math.round(peak / 2 ** 20), steps }));
