/** Opening a large graph: ours against Cytoscape.js and vis-network, from the same data, each in a tab of its own. */
import type { Browser } from "playwright-core";
import { median, type Row } from "../row.ts";
import { assertNoFaults, measureHeap, openTab } from "./bench-browser.ts";
import { createLimitRow, createPlainRow } from "./limit-row.ts";

const ROUNDS = 2;
const LARGE = { nodes: 10_000, edges: 30_000 } as const;
const GOAL = { limit: 0.5, unit: "×" } as const;
const PEERS = {
  "Cytoscape.js": "cytoscape.html",
  "Cytoscape.js with its WebGL renderer": "cytoscape.html?webgl",
  "vis-network": "vis.html",
} as const;

interface Opening {
  readonly milliseconds: number;
  readonly megabytes: number;
}

export async function measureOpening(browser: Browser, pages: string): Promise<Row[]> {
  const names = ["the atlas", ...Object.keys(PEERS)];
  const addresses = ["ours.html", ...Object.values(PEERS)];
  const rounds: Opening[][] = names.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, address] of addresses.entries())
      rounds[index]?.push(await open(browser, `${pages}/${address}`));
  }
  const [ours, ...peers] = rounds.map(toMedian);
  const best = (read: (opening: Opening) => number) => Math.min(...peers.map(read));
  if (ours === undefined) throw new Error("Nothing was opened.");
  const time = ours.milliseconds / best(({ milliseconds }) => milliseconds);
  const heap = ours.megabytes / best(({ megabytes }) => megabytes);
  return [
    ...names.flatMap((name, index) => {
      const { milliseconds = 0, megabytes = 0 } = [ours, ...peers][index] ?? {};
      return [
        createPlainRow(`open 10,000/30,000, ${name}: time`, milliseconds, "ms"),
        createPlainRow(`open 10,000/30,000, ${name}: heap`, megabytes, "MB"),
      ];
    }),
    createLimitRow("open 10,000/30,000, time / the best peer's", time, GOAL),
    createLimitRow("open 10,000/30,000, heap / the best peer's", heap, GOAL),
  ];
}

async function open(browser: Browser, address: string): Promise<Opening> {
  const tab = await openTab(browser, address);
  await tab.until("window.bench !== undefined");
  // Fonts, shaders and the compiler are warm then, as they are when a reader opens a second thing.
  await tab.run("window.bench.prepare(60, 120); window.bench.open()");
  await tab.run("window.bench.close()");
  await tab.run(`window.bench.prepare(${LARGE.nodes}, ${LARGE.edges})`);
  const before = await measureHeap(tab);
  const milliseconds = await tab.run<number>("window.bench.open()");
  const megabytes = (await measureHeap(tab)) - before;
  assertNoFaults(address, tab);
  await tab.close();
  return { milliseconds, megabytes };
}

function toMedian(openings: readonly Opening[]): Opening {
  return {
    milliseconds: median(openings.map(({ milliseconds }) => milliseconds)),
    megabytes: median(openings.map(({ megabytes }) => megabytes)),
  };
}
