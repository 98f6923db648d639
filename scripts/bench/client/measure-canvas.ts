/** What pointing at an entity costs, and whether mounting the canvas over and over leaves anything behind. */
import type { Browser } from "playwright-core";
import { median, type Row } from "../row.ts";
import { assertNoFaults, measureHeap, openTab } from "./bench-browser.ts";
import { createLimitRow, createPlainRow } from "./limit-row.ts";

const HOVER_GOAL = { limit: 16, unit: "ms", digits: 1 } as const;
const HOVERED = 12;
const MOUNTS = 200;
/** What is made once, and caches that fill, are there after this many. */
const SETTLED = 20;
/** Half a megabyte after 180 mounts is noise; one canvas that stays is more. */
const NOISE = 0.5;

export async function measureHover(browser: Browser, pages: string): Promise<Row[]> {
  const tab = await openTab(browser, `${pages}/ours.html`);
  await tab.page.waitForFunction("window.bench !== undefined");
  await tab.page.evaluate("window.bench.prepare(2000, 6000); window.bench.open()");
  const ids = Array.from({ length: HOVERED }, (_, index) => `n${index * 163}`);
  const hover = `window.ours.hover(${JSON.stringify(ids)})`;
  // The first round is for the compiler.
  await tab.page.evaluate(hover);
  const times = (await tab.page.evaluate(hover)) as number[];
  assertNoFaults("Pointing at entities", tab);
  await tab.close();
  return [
    createLimitRow("hover to highlight, 2,000/6,000: script", median(times), HOVER_GOAL),
    createPlainRow("the slowest of these", Math.max(...times), "ms", 1),
  ];
}

interface Contexts {
  readonly live: number;
  readonly made: number;
}

export async function measureMounts(browser: Browser, pages: string): Promise<Row[]> {
  const tab = await openTab(browser, `${pages}/ours.html`);
  await tab.page.waitForFunction("window.bench !== undefined");
  await tab.page.evaluate("window.bench.prepare(60, 120)");
  const mount = (times: number) =>
    tab.page.evaluate(`window.ours.mount(${times})`) as Promise<Contexts>;
  const settled = await mount(SETTLED);
  const before = await measureHeap(tab);
  const after = await mount(MOUNTS - SETTLED);
  const growth = (await measureHeap(tab)) - before;
  assertNoFaults("Mounting the canvas", tab);
  await tab.close();
  return [
    {
      what: `${MOUNTS} mounts and unmounts of the canvas: heap from the ${SETTLED}th on`,
      measured: `${growth < 0 ? "−" : "+"}${Math.abs(growth).toFixed(2)} MB`,
      goal: "no growth",
      isMet: growth <= NOISE,
    },
    {
      what: `the same: WebGL contexts held, of ${after.made} made`,
      measured: `${settled.live} then ${after.live}`,
      goal: "no growth",
      isMet: after.live <= settled.live,
    },
  ];
}
